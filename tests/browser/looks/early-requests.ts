/** What a page asks for before its load event. */

import type { Page } from '@playwright/test'

/** @returns the addresses, each as often as it was asked for */
export function requestsBeforeLoad(page: Page): () => readonly string[] {
  const asked: string[] = []
  let beforeLoad: readonly string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.once('load', () => {
    beforeLoad = [...asked]
  })
  return () => beforeLoad
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
  beforeLoad: readonly string[],
): Promise<readonly string[]> {
  const isLazy = await plain
    .locator('img')
    .evaluateAll((all) => all.map((picture) => picture.getAttribute('loading') === 'lazy'))
  const pictures = await page
    .locator('img')
    .evaluateAll((all: HTMLImageElement[]) => all.map(({ currentSrc }) => currentSrc))
  const [first, ...others] = pictures
  const counted = beforeLoad.filter(
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
