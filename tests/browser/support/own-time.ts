import type { Page } from '@playwright/test'

/**
 * Opens a page on which, once it is there, time passes only as the test lets it,
 * by `page.clock.runFor`.
 */
export async function gotoInOwnTime(page: Page, address: string): Promise<void> {
  await page.clock.install()
  await page.goto(address)
  const later = await page.evaluate(() => Date.now() + 3_600_000)
  await page.clock.pauseAt(later)
}
