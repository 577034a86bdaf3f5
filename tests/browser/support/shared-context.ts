/**
 * All tests of a worker share one context, which is emptied between two of them:
 * one of its own costs Chromium more than a second of processor time, which is
 * more than most tests do.
 */

import { type BrowserContext, test as base } from '@playwright/test'
import { letTimePass } from './own-time.ts'

export const test = base.extend({
  reuseContext: [true, { scope: 'worker' }],
  context: async ({ context, baseURL }, provide) => {
    await provide(context)
    await emptied(context, [
      baseURL,
      process.env.PUBLICATION_UNDER_TEST,
      process.env.ARABIC_UNDER_TEST,
    ])
  },
})

/** Takes away what Playwright leaves for the next test. */
async function emptied(
  context: BrowserContext,
  sites: readonly (string | undefined)[],
): Promise<void> {
  await letTimePass(context)
  await context.clearPermissions()
  await context.setOffline(false)
  const [page] = context.pages()
  if (page === undefined) return
  // What it still has to do would be done after this.
  await page.goto('about:blank')
  const session = await context.newCDPSession(page)
  for (const site of sites) {
    if (site === undefined) continue
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(site).origin,
      storageTypes: 'all',
    })
  }
  // One that stays has a say in what is emulated on the page.
  await session.detach()
}
