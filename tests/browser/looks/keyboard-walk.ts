/** A page as the keyboard comes by it, from its top to its end. */

import { expect, type Page } from '@playwright/test'
import { stopsOf } from './stops.ts'

type Passed = {
  readonly html: string
  /** Whether it is seen that the keyboard is here. */
  readonly hasRing: boolean
}

/**
 * What the keyboard does not reach although it can be pressed, what it reaches
 * although it cannot, and where it is not seen. To be asked before anything of
 * the page was pressed: that moves the place where the keyboard begins.
 */
export async function offTheWay(page: Page): Promise<readonly string[]> {
  const stops = await stopsOf(page)
  const passed = await walk(page, stops.length)
  const reached = passed.map(({ html }) => html)
  const expected = stops.filter(({ isShown }) => isShown).map(({ html }) => html)
  return [
    ...(reached[0] === expected[0] ? [] : [`first: ${reached[0] ?? 'nothing'}`]),
    ...reached.filter((html) => !expected.includes(html)).map((html) => `reached: ${html}`),
    ...expected.filter((html) => !reached.includes(html)).map((html) => `not reached: ${html}`),
    ...passed.filter(({ hasRing }) => !hasRing).map(({ html }) => `no ring: ${html}`),
  ]
}

/** @param most what there is to come by; a page that holds the keyboard is left after so many */
async function walk(page: Page, most: number): Promise<readonly Passed[]> {
  await page.evaluate(() => {
    const passed: (Passed | null)[] = []
    Reflect.set(globalThis, 'passed', passed)
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return
      // Offered at a number only while the keyboard is there.
      if (target.matches('[data-sentence-link]')) return
      const { outlineStyle, outlineWidth } = getComputedStyle(target)
      passed.push({
        html: target.outerHTML.slice(0, 120),
        hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      })
    })
    // Out of the page.
    document.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget === null) passed.push(null)
    })
  })
  const passed = (): Promise<readonly (Passed | null)[]> =>
    page.evaluate(() => Reflect.get(globalThis, 'passed') as readonly (Passed | null)[])
  for (;;) {
    for (let press = 0; press < 10; press += 1) await page.keyboard.press('Tab')
    const all = await passed()
    const end = all.indexOf(null)
    if (end >= 0 || all.length > most) {
      return all.slice(0, end < 0 ? all.length : end).filter((each) => each !== null)
    }
  }
}

/** What is against it that the first stop of the page leads past what stands on every page. */
export async function skipLinkFaults(page: Page): Promise<readonly string[]> {
  const first = page.locator('a, button, input, select, summary').first()
  await first.focus()
  const text = (await first.textContent()) ?? ''
  if (!text.startsWith('Skip to ')) return [`not a way past anything: ${text}`]
  await expect(first).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  return []
}
