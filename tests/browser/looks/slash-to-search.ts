import { errors, type Page } from '@playwright/test'
import { searchPage } from '../support/page-types.ts'

/** How long the key may take to be heard, in milliseconds; only a page that is deaf takes it. */
const patience = 2000

/** What is against it that the key `/` asks for the page of the search, or leads into its field where that is; what follows then `keyboard.desktop.spec.ts` shows. */
export async function slashFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    // Over a page that asks something, no key leads away.
    document.querySelector<HTMLDialogElement>('dialog:modal')?.close()
    // Out of a field, where it is a letter.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  const hasField = await page.getByRole('searchbox').isVisible()
  const heard = hasField ? intoField(page) : searchAskedFor(page)
  try {
    await Promise.all([heard, page.keyboard.press('/')])
    return []
  } catch (error) {
    if (error instanceof errors.TimeoutError) return ['does not lead to the search']
    throw error
  }
}

function intoField(page: Page): Promise<unknown> {
  return page.waitForFunction(() => document.activeElement?.matches('input[type="search"]'), null, {
    timeout: patience,
  })
}

async function searchAskedFor(page: Page): Promise<void> {
  const search = (url: URL): boolean => url.pathname.endsWith(searchPage.slice(1))
  // An answer without content leaves the page where it is.
  await page.route(search, (route) => route.fulfill({ status: 204 }))
  try {
    await page.waitForResponse((response) => search(new URL(response.url())), {
      timeout: patience,
    })
    // Until it is known to lead nowhere, it would get in the way of what is opened next.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
  } finally {
    await page.unroute(search)
  }
}
