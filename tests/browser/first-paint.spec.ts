/** On a slow connection the first paint has words in it: it waits for no font, picture or script. */

import { expect, test } from '@playwright/test'
import { longArticle } from './page-types.ts'

/** As Chromium's own tools have "Slow 3G", but for the half of its waiting that stands for a busy server. */
const slow3G = {
  offline: false,
  latency: 400,
  downloadThroughput: (400 * 1000) / 8,
  uploadThroughput: (400 * 1000) / 8,
}

type Painted = { readonly words: string; readonly time: number }

test('the headline and the first takeaways', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', slow3G)
  await page.addInitScript(() => {
    // Chromium tells of elements with this attribute when they were painted.
    new MutationObserver(() => {
      for (const element of document.querySelectorAll('h1, .takeaways li *')) {
        element.setAttribute('elementtiming', element.textContent)
      }
    }).observe(document, { childList: true, subtree: true })
    const painted: Painted[] = []
    Reflect.set(globalThis, 'painted', painted)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { identifier, renderTime } = entry as PerformanceEntry & {
          readonly identifier: string
          readonly renderTime: number
        }
        painted.push({ words: identifier.trim(), time: renderTime })
      }
    }).observe({ type: 'element', buffered: true })
  })
  await page.goto(longArticle)
  await page.evaluate(() => document.fonts.ready)
  const { painted, first, arrivals } = await page.evaluate(() => ({
    painted: Reflect.get(globalThis, 'painted') as readonly Painted[],
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    arrivals: performance
      .getEntriesByType('resource')
      .map((entry) => ({
        name: entry.name,
        end: (entry as PerformanceResourceTiming).responseEnd,
      })),
  }))
  console.log(JSON.stringify({ painted, first, arrivals }, null, 1))
  expect(painted).toEqual([])
})
