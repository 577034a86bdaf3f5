/** Nothing on a page moves by itself, however late its font and its pictures arrive. */

import { setTimeout as pause } from 'node:timers/promises'
import { expect, type Page } from '@playwright/test'
import { allPages } from './page-types.ts'
import { test } from './page-with-tools.ts'

/** Later than the first paint on any machine, and sooner than a test's patience. */
const late = { font: 1000, picture: 1500 }

async function slowDown(page: Page): Promise<void> {
  await page.route(/\.(?:woff2|png|jpe?g|avif|webp)$/u, async (route) => {
    await pause(route.request().url().endsWith('.woff2') ? late.font : late.picture)
    await route.continue()
  })
}

/** `size: element`, for every shift from the first paint on. */
async function watchShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Reflect.set(globalThis, 'shifts', shifts)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          readonly value: number
          readonly sources: readonly { readonly node: Node | null }[]
        }
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? ''),
        )
        shifts.push(`${value}: ${moved.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => Reflect.get(globalThis, 'shifts') as readonly string[])
}

/** Down to its end, a screen at a time; pictures that come in late included. */
async function readThrough(page: Page): Promise<void> {
  const screens = await page.evaluate(() =>
    Math.ceil(document.documentElement.scrollHeight / innerHeight),
  )
  for (let screen = 0; screen <= screens; screen += 1) {
    await page.evaluate((nth) => {
      scrollTo({ top: nth * innerHeight, behavior: 'instant' })
    }, screen)
    // Two frames: one that asks for the pictures, one in which shifts are seen.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
  }
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => Promise.all([...document.images].map((picture) => picture.decode())))
}

for (const { name, address } of allPages) {
  test(name, async ({ page }) => {
    await slowDown(page)
    const shifts = await watchShifts(page)
    await page.goto(address)
    await readThrough(page)
    expect(await shifts()).toEqual([])
  })
}

test('a part that grows is seen', async ({ page }) => {
  const shifts = await watchShifts(page)
  await page.goto('./')
  await page.evaluate(() => {
    document.querySelector('main')?.prepend(document.createElement('hr'), 'Late news. '.repeat(99))
  })
  await expect.poll(async () => (await shifts()).length).toBeGreaterThan(0)
})
