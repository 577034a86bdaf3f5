/** On a slow connection the first paint has words in it: it waits for no font, picture or script. */

import { expect, type Page } from '@playwright/test'
import { ownContext } from '../support/own-context.ts'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/shared-context.ts'

/** As Chromium's own tools have "Slow 3G", but for the half of its waiting that stands for a busy server. */
const slow3G = {
  offline: false,
  latency: 400,
  downloadThroughput: (400 * 1000) / 8,
  uploadThroughput: (400 * 1000) / 8,
}

test('the headline and the first takeaways', async ({ browser }) => {
  const context = await ownContext(browser)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', slow3G)
  const waiting: string[] = []
  await page.route(/\.(?:woff2|js|png|jpe?g|avif|webp)$/u, (route) => {
    // Never answered, so that nothing can be painted because of it.
    waiting.push(route.request().url().replace(/.*\./u, ''))
  })
  await watchWords(page)
  await page.goto(longArticle, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length)

  const takeaways = await page.locator('section.takeaways .takeaway-words').allTextContents()
  expect(takeaways.length).toBeGreaterThan(2)
  expect(await wordsOfFirstPaint(page)).toEqual(
    expect.arrayContaining([
      (await page.getByRole('heading', { level: 1 }).textContent()) ?? '',
      ...takeaways.slice(0, 2),
    ]),
  )
  // The script is asked for only then.
  await expect.poll(() => waiting).toEqual(expect.arrayContaining(['woff2', 'js']))
  expect(waiting.length).toBeGreaterThan(2)
  await context.close()
})

type Painted = { readonly words: string; readonly time: number }

/** Chromium tells when it has painted the elements that have this attribute. */
async function watchWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      for (const element of document.querySelectorAll('h1, section.takeaways li *')) {
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
        painted.push({ words: identifier, time: renderTime })
      }
    }).observe({ type: 'element', buffered: true })
  })
}

async function wordsOfFirstPaint(page: Page): Promise<readonly string[]> {
  // The two are told of one after the other.
  await page.waitForFunction(() => (Reflect.get(globalThis, 'painted') as Painted[]).length > 0)
  return page.evaluate(() => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
    return (Reflect.get(globalThis, 'painted') as readonly Painted[])
      .filter(({ time }) => time === first)
      .map(({ words }) => words)
  })
}
