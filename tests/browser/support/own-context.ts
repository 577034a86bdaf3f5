import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test,
} from '@playwright/test'

/** A context that nothing else shares, with the kind of window that the tests of this device have. */
export function ownContext(
  browser: Browser,
  more: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const { baseURL, viewport, isMobile, hasTouch } = test.info().project.use
  return browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    ...(viewport === undefined ? {} : { viewport }),
    ...(isMobile === undefined ? {} : { isMobile }),
    ...(hasTouch === undefined ? {} : { hasTouch }),
    ...more,
  })
}
