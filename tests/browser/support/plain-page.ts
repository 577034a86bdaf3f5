/** Beside the page of a test one in which no script runs, in the same kind of window; all tests of a worker share it. */

import type { Page } from '@playwright/test'
import { ownContext } from './own-context.ts'
import { test as base } from './shared-context.ts'

export const test = base.extend<object, { readonly plain: Page }>({
  plain: [
    async ({ browser }, provide) => {
      const context = await ownContext(browser, { javaScriptEnabled: false })
      await provide(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
})
