import { errors, type Page } from '@playwright/test'
import { searchPage } from '../support/page-types.ts'

/** How long the key may take to be heard, in milliseconds; only a page that is deaf takes it. */
const patience = 2000

/** What is against it that the key `/` asks for the page of the search, or leads into its field where that is; what follows then `keyboard.desktop.spec.ts` shows. */
export async function slashFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    // Out of a field, where it is a letter.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  const field = page.getByRole('searchbox')
  if (await field.isVisible()) {
    await page.keyboard.press('/')
    const isThere = await field.evaluate((element) => element === document.activeElement)
    return isThere ? [] : ['does not lead into the field']
  }
  const search = (url: URL): boolean => url.pathname.endsWith(searchPage.slice(1))
  // An answer without content leaves the page where it is.
  await page.route(search, (route) => route.fulfill({ status: 204 }))
  const asked = page.waitForRequest(
    (request) => request.isNavigationRequest() && search(new URL(request.url())),
    { timeout: patience },
  )
  try {
    await Promise.all([asked, page.keyboard.press('/')])
    return []
  } catch (error) {
    if (error instanceof errors.TimeoutError) return ['does not lead to the search']
    throw error
  } finally {
    await page.unroute(search)
  }
}
