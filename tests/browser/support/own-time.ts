import type { BrowserContext, Page } from '@playwright/test'

const stopped = new WeakSet<BrowserContext>()

/**
 * Opens a page on which, once it is there, time passes only as the test lets it,
 * by `page.clock.runFor`.
 */
export async function gotoInOwnTime(page: Page, address: string): Promise<void> {
  stopped.add(page.context())
  await page.clock.install()
  await page.goto(address)
  const later = await page.evaluate(() => Date.now() + 3_600_000)
  await page.clock.pauseAt(later)
}

/**
 * Lets time pass again, where it was stopped. A context that is used again
 * otherwise starts the clock by itself while the next test takes it away, and
 * a script that asks for it is left on every page from then on.
 */
export async function letTimePass(context: BrowserContext): Promise<void> {
  if (stopped.delete(context)) await context.clock.resume()
}
