/** What an article with a picture asks for before its load event. */

import { expect, test } from '@playwright/test'
import { fullArticle, longArticle } from './page-types.ts'

for (const [name, address] of [
  ['an article', longArticle],
  ['an article with every part', fullArticle],
] as const) {
  test(`${name}: itself, its font and its picture, and perhaps its script`, async ({ page }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    let beforeLoad: readonly string[] = []
    page.once('load', () => {
      beforeLoad = [...requests]
    })
    await page.goto(address)
    const [lead, ...others] = await page
      .locator('img')
      .evaluateAll((pictures: HTMLImageElement[]) =>
        pictures.map(({ currentSrc, loading }) => ({ currentSrc, loading })),
      )
    expect(others.map(({ loading }) => loading)).toEqual(others.map(() => 'lazy'))
    const late = others.map(({ currentSrc }) => currentSrc)
    const counted = beforeLoad.filter(
      (url) => !url.endsWith('/icon.svg') && (url === lead?.currentSrc || !late.includes(url)),
    )
    expect(counted).toHaveLength(new Set(counted).size)
    expect(counted).toContain(lead?.currentSrc)
    expect(counted.length, counted.join('\n')).toBeLessThanOrEqual(4)
  })
}
