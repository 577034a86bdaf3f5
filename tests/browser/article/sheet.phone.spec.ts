/** On a phone the takeaways stay within reach while the text is read. */

import { expect, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { smallTargets } from '../looks/small-targets.ts'

const bar = (page: Page) => page.locator('.reading-bar')

async function readTo(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top)
}

test('the bar and what it opens', async ({ page }) => {
  await page.goto(longArticle)
  await test.step('it is there while the text is, and tells how much of it is read', () =>
    expectBarToFollow(page))

  const place = (): Promise<number> => page.evaluate(() => scrollY)
  await test.step('a press beside what it opens closes that, and the text has not moved', async () => {
    await readTo(page, 2500)
    const before = await place()
    await bar(page).tap()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.touchscreen.tap(195, 20)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await place()).toBe(before)
  })

  await test.step('it opens the takeaways, and following one leads to its sentence', async () => {
    await bar(page).tap()
    const sheet = page.getByRole('dialog', { name: 'Key takeaways' })
    await expect(sheet.getByRole('listitem')).toHaveCount(5)
    expect.soft(await axeViolations(page)).toEqual([])
    expect.soft(await smallTargets(page)).toEqual([])
    await sheet
      .getByRole('button', { name: /^Evidence: /u })
      .nth(3)
      .tap()
    await sheet.getByRole('link', { name: /^Go there/u }).tap()
    await expect(sheet).toBeHidden()
    await expect(page.locator('[data-takeaways~="4"]:target')).toBeInViewport({ ratio: 1 })
    await expect(page.locator('dialog')).toHaveCount(0)
  })
})

async function expectBarToFollow(page: Page): Promise<void> {
  await expect(bar(page)).not.toBeInViewport()
  await readTo(page, 2500)
  await expect(bar(page)).toBeInViewport({ ratio: 1 })
  const read = (): Promise<number> =>
    bar(page).evaluate((element) => Number.parseFloat(getComputedStyle(element, '::before').scale))
  // It comes with the tools, which come when somebody scrolls.
  await expect.poll(read).toBeGreaterThan(0)
  const before = await read()
  await page.evaluate(() => scrollBy({ top: 1500, behavior: 'instant' }))
  await expect.poll(read).toBeGreaterThan(before)
  await page.locator('.related').scrollIntoViewIfNeeded()
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await expect(bar(page)).not.toBeInViewport()
}

test('a phone held sideways has a way to the takeaways', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await page.goto(longArticle)
  await readTo(page, 2000)
  const bar = page.locator('.reading-bar')
  await expect(bar).toBeInViewport({ ratio: 1 })
  const [button, text] = [
    await bar.boundingBox(),
    await page.locator('div.article-body').boundingBox(),
  ]
  expect(button?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0))
  const before = await page.evaluate(() => scrollY)
  await bar.tap()
  await expect(page.getByRole('dialog', { name: 'Key takeaways' })).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(before)
})
