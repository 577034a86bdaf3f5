/** From a takeaway to what it rests on, as a reader goes there. */

import { expect, type Locator, type Page } from '@playwright/test'

/** The control of the nth takeaway, in the panel. */
export function markOf(page: Page, nth: number): Locator {
  return page.locator(`#t-${nth} a.evidence-kind`)
}

/** What is unfolded, in the panel or in the sheet. */
export function peekOn(page: Page): Locator {
  return page.locator('.peek')
}

/** Unfolds the passage of the nth takeaway in the panel, and goes there. */
export async function goThere(page: Page, nth: number): Promise<void> {
  await markOf(page, nth).click()
  await peekOn(page)
    .getByRole('link', { name: /^Go there/u })
    .click()
  await expect(page.locator(`[data-takeaways~="${nth}"]:target`)).toBeInViewport()
}

/** Where a reader is: the page's scroll in pixels, and how many entries its history has. */
export function placeOf(page: Page): Promise<{ readonly y: number; readonly entries: number }> {
  return page.evaluate(() => ({ y: scrollY, entries: history.length }))
}

export async function readTo(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => {
    scrollTo({ top: to, behavior: 'instant' })
  }, top)
  await placeSettled(page)
}

/** What keeps the place has seen it by then, and what leads back to one has made sure of it. */
export async function placeSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}
