/**
 * The script of a page comes when the page has been painted, so neither its load
 * event nor a quiet network says that it is there. A page of these tests waits.
 */

import type { Page } from '@playwright/test'
import { test as untilLoaded } from './shared-context.ts'

/** Ways to a page end when its script has run, wherever there is JavaScript. */
export const test = untilLoaded.extend({
  context: async ({ context }, provide) => {
    const open = context.newPage.bind(context)
    context.newPage = async () => waiting(await open())
    await provide(context)
  },
  // The page of the tests before this one, most of the time.
  page: async ({ page }, provide) => provide(waiting(page)),
})

const alreadyWaiting = new WeakSet<Page>()

function waiting(page: Page): Page {
  if (alreadyWaiting.has(page)) return page
  alreadyWaiting.add(page)
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  page.goto = async (...how) => {
    const response = await goto(...how)
    await toolsHaveCome(page)
    return response
  }
  page.reload = async (...how) => {
    const response = await reload(...how)
    await toolsHaveCome(page)
    return response
  }
  return page
}

/**
 * Ends when the script has run, which leaves the manifest behind; it runs whole
 * or not at all. To be asked by a test that has followed a link.
 */
export async function toolsHaveCome(page: Page): Promise<void> {
  await page.waitForLoadState()
  if (!(await page.evaluate(() => document.head.textContent.includes('import(')))) return
  await page.locator('link[rel="manifest"]').waitFor({ state: 'attached' })
}
