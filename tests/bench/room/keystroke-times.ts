/** From a key that is pressed in the search to results on the screen. */

import type { Browser } from '@playwright/test'

/** In milliseconds. */
export type KeystrokeTimes = {
  /** With the loading of the index. */
  readonly first: number
  readonly further: readonly number[]
}

declare global {
  interface Window {
    /** When the last key went down, and when what came of it was painted. */
    roomBench: { pressed: number; painted: number }
  }
}

/** As people type who look at the screen: four or five keys a second. */
const betweenKeys = 200

/** A window of its own, in which nothing is kept yet; each key waits for what the one before came to. */
export async function keystrokeTimes(
  browser: Browser,
  search: string,
  word: string,
): Promise<KeystrokeTimes> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(search, { waitUntil: 'networkidle' })
  await page.evaluate(() => {
    window.roomBench = { pressed: 0, painted: 0 }
    addEventListener(
      'keydown',
      ({ timeStamp }) => (window.roomBench = { pressed: timeStamp, painted: 0 }),
      true,
    )
    const found = document.querySelector('.found') ?? document.body
    new MutationObserver(() => {
      // A frame later it is on the screen.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => (window.roomBench.painted = performance.now())
        port2.postMessage(null)
      })
    }).observe(found, { childList: true })
  })
  await page.getByRole('searchbox').focus()
  const times: number[] = []
  for (const letter of word) {
    await page.keyboard.press(letter)
    await page.waitForFunction(() => window.roomBench.painted > 0, null, { polling: 20 })
    await page.waitForTimeout(betweenKeys)
    times.push(await page.evaluate(() => window.roomBench.painted - window.roomBench.pressed))
  }
  await context.close()
  const [first = NaN, ...further] = times
  return { first, further }
}
