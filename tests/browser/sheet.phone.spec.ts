/** On a phone the takeaways stay within reach while the text is read. */

import { expect, type Page } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'
import { longArticle } from './page-types.ts'
import { test } from './page-with-tools.ts'
import { smallTargets } from './small-targets.ts'

async function readOn(page: Page): Promise<void> {
  await page.goto(longArticle)
  await page.evaluate(() => scrollTo({ top: 2500, behavior: 'instant' }))
}

test('the bar is there while the text is, and tells how much of it is read', async ({ page }) => {
  await page.goto(longArticle)
  const bar = page.locator('.reading-bar')
  await expect(bar).not.toBeInViewport()
  await page.evaluate(() => scrollTo({ top: 2500, behavior: 'instant' }))
  await expect(bar).toBeInViewport({ ratio: 1 })
  const read = (): Promise<number> =>
    bar.evaluate((element) => Number.parseFloat(getComputedStyle(element, '::before').scale))
  const before = await read()
  expect(before).toBeGreaterThan(0)
  await page.evaluate(() => scrollBy({ top: 1500, behavior: 'instant' }))
  await expect.poll(read).toBeGreaterThan(before)
  await page.locator('.related').scrollIntoViewIfNeeded()
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await expect(bar).not.toBeInViewport()
})

test('it opens the takeaways, and following one leads to its sentence', async ({ page }) => {
  await readOn(page)
  await page.locator('.reading-bar').tap()
  const sheet = page.getByRole('dialog', { name: 'Key takeaways' })
  await expect(sheet.getByRole('listitem')).toHaveCount(5)
  expect(await axeViolations(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  await sheet.getByRole('link').nth(3).tap()
  await expect(sheet).toBeHidden()
  await expect(page.locator('[data-takeaways~="4"]:target')).toBeInViewport({ ratio: 1 })
  await expect(page.locator('dialog')).toHaveCount(0)
})

test('a press beside the sheet closes it, and the text has not moved', async ({ page }) => {
  await readOn(page)
  const place = (): Promise<number> => page.evaluate(() => scrollY)
  const before = await place()
  await page.locator('.reading-bar').tap()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.touchscreen.tap(195, 20)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await place()).toBe(before)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the bar leads to the panel', async ({ page }) => {
    await readOn(page)
    await page.locator('.reading-bar').tap()
    await expect(page.getByRole('heading', { name: 'Key takeaways' })).toBeInViewport()
  })
})
