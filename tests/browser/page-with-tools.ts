/**
 * The script of a page comes when the page has been painted, so neither its load
 * event nor a quiet network says that it is there. A page of these tests waits.
 */

import { type Page, test as plain } from '@playwright/test'

/** Ways to a page end when its script has run, wherever there is JavaScript. */
export const test = plain.extend({
  context: async ({ context, javaScriptEnabled }, provide) => {
    const open = context.newPage.bind(context)
    if (javaScriptEnabled) context.newPage = async () => waiting(await open())
    await provide(context)
  },
})

function waiting(page: Page): Page {
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
