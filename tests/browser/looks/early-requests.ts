/** What a page asks for before its load event, and before anybody reads on. */

import type { Page } from '@playwright/test'

export type EarlyRequests = {
  /** The addresses, each as often as it was asked for. */
  readonly asked: () => readonly string[]
  /** To be called before the page is scrolled: what comes from then on may be for that. */
  readonly end: () => void
}

export function earlyRequests(page: Page): EarlyRequests {
  const asked: string[] = []
  let early: readonly string[] | null = null
  const end = (): void => {
    early ??= [...asked]
  }
  page.on('request', (request) => asked.push(request.url()))
  page.once('load', end)
  return { asked: () => early ?? asked, end }
}

/**
 * What is more than the page, its font, its first picture and its script, each
 * once; the other pictures may come when they are near.
 *
 * @param plain the same page as it was sent
 */
export async function unneeded(
  page: Page,
  plain: Page,
  early: readonly string[],
): Promise<readonly string[]> {
  const isLazy = await plain
    .locator('img')
    .evaluateAll((all) => all.map((picture) => picture.getAttribute('loading') === 'lazy'))
  const pictures = await page
    .locator('img')
    .evaluateAll((all: HTMLImageElement[]) => all.map(({ currentSrc }) => currentSrc))
  const [first, ...others] = pictures
  const counted = early.filter(
    (url) => !url.endsWith('/icon.svg') && (url === first || !others.includes(url)),
  )
  const twice = counted.filter((url, nth) => counted.indexOf(url) !== nth)
  return [
    ...others.filter((_, nth) => isLazy[nth + 1] !== true).map((url) => `not lazy: ${url}`),
    ...(first === undefined || isLazy[0] || counted.includes(first) ? [] : [`late: ${first}`]),
    ...twice.map((url) => `twice: ${url}`),
    ...(counted.length > 4 ? counted.map((url) => `one of too many: ${url}`) : []),
  ]
}
