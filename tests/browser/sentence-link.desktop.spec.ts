/** A pointer that rests on a sentence with a number is offered a link to it, beside the text. */

import { expect, type Locator, type Page } from '@playwright/test'
import { longArticle } from './page-types.ts'
import { test } from './page-with-tools.ts'

const offer = (page: Page): Locator =>
  page.getByRole('button', { name: 'Copy a link to this sentence' })
const mark = (page: Page): Locator => page.locator('.evidence-mark a[href="#t-2"]').first()

/** Words of the page that lie under the button. */
const hiddenWords = (page: Page): Promise<readonly string[]> =>
  offer(page).evaluate((button) => {
    const box = button.getBoundingClientRect()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const hidden: string[] = []
    while (texts.nextNode() !== null) {
      const text = texts.currentNode
      const range = document.createRange()
      range.selectNodeContents(text)
      const isUnder = [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          left < box.right && right > box.left && top < box.bottom && bottom > box.top,
      )
      if (isUnder && !button.contains(text)) hidden.push(text.textContent ?? '')
    }
    return hidden
  })

for (const width of [820, 1024, 1440]) {
  test(`at ${width} px it hides no word, stays while it is pointed at, and goes`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.setViewportSize({ width, height: 900 })
    await page.goto(longArticle)
    await page.waitForLoadState('networkidle')
    await mark(page).hover()
    await expect(offer(page)).toBeVisible()
    expect(await hiddenWords(page)).toEqual([])
    await offer(page).hover()
    await page.waitForTimeout(1200)
    await offer(page).click()
    await expect(page.getByRole('status')).toHaveText('Copied')
    const id = await page.locator('[data-takeaways~="2"]').first().getAttribute('id')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${page.url()}#${id ?? ''}`,
    )
    await page.mouse.move(5, 5)
    await page.locator('h1').click()
    await expect(offer(page)).toHaveCount(0)
  })
}

test('a pointer that passes by is offered nothing', async ({ page }) => {
  await page.goto(longArticle)
  await page.waitForLoadState('networkidle')
  await mark(page).hover()
  await page.mouse.move(5, 5)
  await page.waitForTimeout(600)
  await expect(offer(page)).toHaveCount(0)
})
