/** Tasks that keep a page from answering, while it loads and while it is scrolled, on a slow processor. */

import type { Browser } from '@playwright/test'
import { JSDOM } from 'jsdom'

/** How long each was, in milliseconds; browsers call 50 and more long. */
export type LongTasks = { readonly load: readonly number[]; readonly scroll: readonly number[] }

/** In milliseconds: for what a page does once it has loaded, and between two turns of the wheel. */
const rest = { load: 1500, turn: 50 }
/** In pixels. */
const turn = 400

/**
 * @param slowdown how many times slower than this machine
 * @param isBare the same elements and words without styles, script, pictures and fonts:
 *   what a browser needs for the text alone
 */
export async function longTasks(
  browser: Browser,
  address: string,
  { slowdown, isBare }: { readonly slowdown: number; readonly isBare: boolean },
): Promise<LongTasks> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  if (isBare) {
    await page.route(address, async (route) => {
      const response = await route.fetch()
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: bare(await response.text()),
      })
    })
  }
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(() => {
    const durations: number[] = []
    Reflect.set(globalThis, 'longTasks', durations)
    new PerformanceObserver((list) => {
      durations.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask', buffered: true })
  })
  const taken = (): Promise<readonly number[]> =>
    page.evaluate(() => (Reflect.get(globalThis, 'longTasks') as number[]).splice(0))
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(rest.load)
  const load = await taken()
  await page.mouse.move(600, 400)
  for (let isAtEnd = false; !isAtEnd;) {
    await page.mouse.wheel(0, turn)
    await page.waitForTimeout(rest.turn)
    isAtEnd = await page.evaluate(
      () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
    )
  }
  await page.waitForTimeout(rest.load)
  const scroll = await taken()
  await context.close()
  return { load, scroll }
}

function bare(html: string): string {
  const page = new JSDOM(html)
  const { document } = page.window
  const apart = document.querySelectorAll('script, style, link, meta, picture, img, svg')
  for (const each of apart) each.remove()
  return page.serialize()
}
