/** On a wide screen the takeaways stay in sight from the first paragraph to the last. */

import { expect, type Page } from '@playwright/test'
import { openWhole, longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

const panel = (page: Page) => page.getByRole('region', { name: 'Key takeaways' })

test('the takeaways stay in sight', async ({ page }) => {
  await openWhole(page, longArticle)
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    await test.step(`in a window of ${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height })
      await expectInSightThroughout(page)
    })
  }
  await test.step('a window too low for all of them scrolls the panel itself, up to the last', async () => {
    await page.setViewportSize({ width: 1440, height: 500 })
    await page.getByRole('heading', { name: 'Letters after the event' }).evaluate((heading) => {
      heading.scrollIntoView({ behavior: 'instant' })
    })
    const before = await page.evaluate(() => scrollY)
    await panel(page).hover()
    await page.mouse.wheel(0, 1000)
    await expect(panel(page).getByRole('listitem').last()).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => scrollY)).toBe(before)
  })
})

async function expectInSightThroughout(page: Page): Promise<void> {
  const body = page.locator('div.article-body')
  for (const part of [0, 0.2, 0.4, 0.6, 0.8, 0.95]) {
    // Scrolls until this part of the text lies above the middle of the window.
    await body.evaluate((text, share) => {
      const { top, height: length } = text.getBoundingClientRect()
      scrollBy({ top: top + length * share - innerHeight / 2, behavior: 'instant' })
    }, part)
    await expect(panel(page), `read to ${part}`).toBeInViewport({ ratio: 1 })
  }
}

test('in a low window the panel follows what is read, and fades where it goes on', async ({
  page,
}) => {
  await page.goto(longArticle)
  await page.setViewportSize({ width: 1280, height: 500 })
  await expect(page.locator('section.takeaways')).toHaveAttribute('data-more', '')
  await page
    .locator('[data-takeaways~="5"]')
    .first()
    .evaluate((sentence) => sentence.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await expect(page.locator('#t-5')).toBeInViewport({ ratio: 1 })
})
