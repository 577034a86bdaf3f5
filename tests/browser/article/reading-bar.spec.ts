/** One bar while an article is read, on every size of screen. */

import { expect, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { layoutShifts } from '../looks/layout-shifts.ts'
import { smallTargets } from '../looks/small-targets.ts'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

const bar = (page: Page) => page.locator('div.article-body > aside')

async function scrollOn(page: Page, pixels: number): Promise<void> {
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), pixels)
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)))
}

const place = (page: Page): Promise<number> => page.evaluate(() => scrollY)

test('it goes while somebody reads on, and comes back when they scroll up', async ({ page }) => {
  const shifts = await layoutShifts(page)
  await page.goto(longArticle)
  await scrollOn(page, 2000)
  await expect(bar(page).getByRole('button', { name: 'Save' })).toBeInViewport({ ratio: 1 })
  await expect(bar(page).getByRole('link', { name: 'Key takeaways' })).toBeInViewport({ ratio: 1 })
  await scrollOn(page, 100)
  await expect(bar(page)).toBeHidden()
  await scrollOn(page, -20)
  await expect(bar(page)).toBeInViewport({ ratio: 1 })
  expect.soft(await axeViolations(page)).toEqual([])
  expect.soft(await smallTargets(page)).toEqual([])
  expect(await shifts()).toEqual([])
})

test('settings open over the foot of the page, and the text above stays what it was', async ({
  page,
}) => {
  await page.goto(longArticle)
  await scrollOn(page, 2000)
  const aa = bar(page).getByRole('link', { name: 'Aa, Reading settings' })
  const before = await place(page)
  await aa.click()
  const dialog = page.getByRole('dialog', { name: 'Reading settings' })
  await expect(dialog).toBeVisible()
  expect(await place(page)).toBe(before)
  const { top, height } = await dialog.evaluate((each) => {
    const box = each.getBoundingClientRect()
    return { top: box.top, height: innerHeight }
  })
  expect(top).toBeGreaterThanOrEqual(height / 2 - 1)
  expect.soft(await axeViolations(page)).toEqual([])
  const size = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  await dialog.getByRole('button', { name: 'Larger letters' }).click()
  expect(await size()).toBe('18px')
  await dialog.getByRole('button', { name: 'Smaller letters' }).click()
  expect(await size()).toBe('16px')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(aa).toBeFocused()
})
