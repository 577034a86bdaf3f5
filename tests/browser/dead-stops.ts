/** Everything on a page that can be pressed, filled in or reached by keyboard, and what of it does nothing. */

import { setTimeout as pause } from 'node:timers/promises'
import type { Locator, Page } from '@playwright/test'

type Stop = {
  /** `frame`: a wide table or code, which the keyboard scrolls. */
  readonly kind: 'link' | 'handle' | 'button' | 'field' | 'frame' | 'unknown'
  readonly html: string
  /** Of a link, with the address of the page before it. */
  readonly address: string
  /** Whether the keyboard has to come by. */
  readonly isShown: boolean
}

/** `what is wrong: element`, for each that does nothing, leads nowhere, or is of a kind that no page should have. */
export async function deadStops(page: Page): Promise<readonly string[]> {
  const stops = await stopsOf(page)
  // First, while the keyboard begins at the top: pressing a link moves the place where it begins.
  const aside = await offTheWay(page, stops)
  const links = stops.filter(({ kind }) => kind === 'link')
  return [
    ...stops.filter(({ kind }) => kind === 'unknown').map(({ html }) => `unknown: ${html}`),
    ...(await leadingNowhere(page, links)),
    ...(await anchorsNotFollowed(page)),
    ...(await withoutEffect(page)),
    ...aside,
  ]
}

function stopsOf(page: Page): Promise<readonly Stop[]> {
  return page.evaluate(() => {
    const kindOf = (element: HTMLElement): Stop['kind'] => {
      if (element instanceof HTMLAnchorElement)
        return element.hash || element.href ? 'link' : 'unknown'
      if (element.matches('details > summary:first-child')) return 'handle'
      if (element.matches('button:not([disabled])')) return 'button'
      if (element.matches('input, select') && (element.closest('label') ?? element.ariaLabel))
        return 'field'
      const scrolls = getComputedStyle(element).overflowX === 'auto'
      return element.tabIndex === 0 && element.ariaLabel && scrolls ? 'frame' : 'unknown'
    }
    const pressable =
      'a, button, input, select, textarea, label, summary, details, iframe, embed, object, audio, video, ' +
      '[tabindex], [contenteditable], [onclick], [role="button"], [role="link"], [role="tab"]'
    return (
      [...document.querySelectorAll<HTMLElement>(pressable)]
        // The one takes no press but by its handle, the other only the focus of the skip link.
        .filter(
          (element) => !element.matches('details, main[tabindex="-1"], label:has(input, select)'),
        )
        .map((element) => ({
          kind: kindOf(element),
          html: element.outerHTML.slice(0, 120),
          address: element instanceof HTMLAnchorElement ? element.href : '',
          isShown:
            element.checkVisibility({ visibilityProperty: true }) &&
            // Of a group of choices the keyboard stops at the chosen one.
            !element.matches('[type="radio"]:not(:checked)'),
        }))
    )
  })
}

/** Links to a page that is not there, or to a part that it has not; other sites are not asked. */
async function leadingNowhere(page: Page, links: readonly Stop[]): Promise<readonly string[]> {
  const here = new URL(page.url())
  const dead: string[] = []
  const pages = new Map<string, string | null>()
  for (const { address, html } of links) {
    const { origin, protocol, hash, href } = new URL(address)
    if (origin !== here.origin) {
      if (!['https:', 'mailto:'].includes(protocol)) dead.push(`not a safe address: ${html}`)
      continue
    }
    const target = href.slice(0, href.length - hash.length)
    const isHere = target === here.href.replace(here.hash, '')
    const text = isHere ? await page.content() : (pages.get(target) ?? (await textAt(page, target)))
    pages.set(target, text)
    const fragment = decodeURIComponent(hash.slice(1))
    if (text === null) dead.push(`no page: ${html}`)
    else if (fragment !== '' && !text.includes(`id="${fragment}"`)) dead.push(`no part: ${html}`)
  }
  return dead
}

async function textAt(page: Page, address: string): Promise<string | null> {
  const response = await page.request.get(address, { maxRedirects: 0 })
  return response.status() === 200 ? response.text() : null
}

/** Links within the page that nothing happens on; those that open something over it have tests of their own. */
function anchorsNotFollowed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const within = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
    return within
      .filter((link) => !link.matches('.reading-bar, .footnote-mark a, [role="button"]'))
      .filter((link) => {
        link.click()
        return location.hash !== link.hash || document.querySelector(':target') === null
      })
      .map((link) => `not followed: ${link.outerHTML.slice(0, 120)}`)
  })
}

/** Handles that do not open and shut, buttons after which all is as it was. */
async function withoutEffect(page: Page): Promise<readonly string[]> {
  const dead: string[] = []
  // What is offered at a number goes as soon as something else has the focus.
  const buttons = 'summary:visible, button:visible:not([data-sentence-link])'
  for (const pressed of await page.locator(buttons).all()) {
    const name = await pressed.evaluate((element) => element.outerHTML.slice(0, 120))
    let hasEffect = await changesBy(page, pressed, 0)
    if (!hasEffect) {
      // What happens on the device takes its time; but nothing of what was pressed before may pass for it.
      await rest(page)
      hasEffect = await changesBy(page, pressed, 2000)
    }
    if (!hasEffect) dead.push(`no effect: ${name}`)
    else if (await pressed.evaluate((element) => element.matches('summary'))) {
      await pressed.press('Enter')
    }
  }
  return dead
}

/** @param patience how long a press may take to show, in milliseconds */
async function changesBy(page: Page, pressed: Locator, patience: number): Promise<boolean> {
  await pressed.focus()
  const before = await stateOf(page)
  await pressed.press('Enter')
  for (let waited = 0; ; waited += 100) {
    if ((await stateOf(page)) !== before) return true
    if (waited >= patience) return false
    await pause(100)
  }
}

/** Until nothing has changed for longer than words stay that say what was done. */
async function rest(page: Page): Promise<void> {
  let last = await stateOf(page)
  for (let still = 0; still < 5000; still += 500) {
    await pause(500)
    const now = await stateOf(page)
    if (now !== last) still = 0
    last = now
  }
}

async function stateOf(page: Page): Promise<string> {
  const html = await page.locator('html').evaluate((element) => element.outerHTML)
  return `${html}\n${await focusedIn(page)}`
}

function focusedIn(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '')
}

/** What the keyboard does not reach although it can be pressed, and what it reaches although it cannot. */
async function offTheWay(page: Page, stops: readonly Stop[]): Promise<readonly string[]> {
  const reached: string[] = []
  while (reached.length <= stops.length) {
    await page.keyboard.press('Tab')
    const html = await page.evaluate(() =>
      document.activeElement === document.body
        ? null
        : (document.activeElement?.outerHTML.slice(0, 120) ?? null),
    )
    if (html === null) break
    // Offered at a number only while the keyboard is there.
    if (!html.includes('data-sentence-link')) reached.push(html)
  }
  const expected = stops.filter(({ isShown }) => isShown).map(({ html }) => html)
  return [
    ...reached.filter((html) => !expected.includes(html)).map((html) => `reached: ${html}`),
    ...expected.filter((html) => !reached.includes(html)).map((html) => `not reached: ${html}`),
  ]
}
