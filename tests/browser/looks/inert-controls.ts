/** What on a page can be pressed and does nothing. */

import { errors, type Locator, type Page } from '@playwright/test'
import { toolsHaveCome } from '../support/page-with-tools.ts'
import { type Stop, stopsOf } from './stops.ts'

/** How long a press may take to show, in milliseconds; only one that does nothing takes it. */
const patience = 2000

/**
 * `what is wrong: element`, for each that does nothing, leads nowhere, or is of a
 * kind that no page should have.
 *
 * @param known links that are in the file of the page: the tests of the built site follow each of them
 */
export async function inertControls(
  page: Page,
  known: ReadonlySet<string>,
): Promise<readonly string[]> {
  const stops = await stopsOf(page)
  const links = stops.filter(({ kind }) => kind === 'link')
  return [
    ...stops.filter(({ kind }) => kind === 'unknown').map(({ html }) => `unknown: ${html}`),
    ...(await leadingNowhere(page, links, known)),
    ...(await anchorsNotFollowed(page)),
    ...(await withoutEffect(page)),
  ]
}

/** Links to a page that is not there, or to a part that it has not; other sites are not asked. */
async function leadingNowhere(
  page: Page,
  links: readonly Stop[],
  known: ReadonlySet<string>,
): Promise<readonly string[]> {
  const { origin: own } = new URL(page.url())
  const dead: string[] = []
  for (const { address, html } of links) {
    const { origin, protocol, hash, href } = new URL(address)
    if (origin !== own) {
      if (!['https:', 'mailto:'].includes(protocol)) dead.push(`not a safe address: ${html}`)
      continue
    }
    if (known.has(address)) continue
    const text = await textAt(page, href.slice(0, href.length - hash.length))
    const fragment = decodeURIComponent(hash.slice(1))
    if (text === null) dead.push(`no page: ${html}`)
    else if (fragment !== '' && !text.includes(`id="${fragment}"`)) dead.push(`no part: ${html}`)
  }
  return dead
}

/** Of this page as it is now, of another as it is sent. */
async function textAt(page: Page, address: string): Promise<string | null> {
  if (address === page.url().replace(/#.*/u, '')) return page.content()
  const response = await page.request.get(address, { maxRedirects: 0 })
  return response.status() === 200 ? response.text() : null
}

/** Links within the page that nothing happens on; those that open something over it have tests of their own. */
function anchorsNotFollowed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const within = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
    return within
      .filter(
        (link) =>
          !link.matches(
            '.reading-bar, .footnote-mark a, .evidence-mark a, [data-go-there], [role="button"]',
          ),
      )
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
  for (const handle of await page.locator('summary:visible').all()) {
    if (await hasEffect(page, handle)) await handle.press('Enter')
    else dead.push(await deadLine(handle))
  }
  // What is offered at a number goes as soon as something else has the focus. What
  // is kept on the device comes last: a page that finds it there changes by itself.
  const buttons = [
    ...(await page.locator('button:visible:not([data-sentence-link], [data-save])').all()),
    ...(await page.locator('button[data-save]:visible').all()),
  ]
  for (const [nth, button] of buttons.entries()) {
    // A press may show late: nothing that was pressed before may pass for it.
    if (nth > 0) await openAnew(page)
    if (!(await hasEffect(page, button))) dead.push(await deadLine(button))
  }
  return dead
}

async function deadLine(pressed: Locator): Promise<string> {
  return `no effect: ${await pressed.evaluate((element) => element.outerHTML.slice(0, 120))}`
}

async function hasEffect(page: Page, pressed: Locator): Promise<boolean> {
  await pressed.focus()
  // Else the key would press something else.
  if (!(await pressed.evaluate((element) => element === document.activeElement))) return false
  await page.evaluate(() => {
    const state = (): string =>
      document.documentElement.outerHTML + (document.activeElement?.outerHTML.slice(0, 120) ?? '')
    const before = state()
    Reflect.set(globalThis, 'hasChanged', () => state() !== before)
  })
  await pressed.press('Enter')
  try {
    await page.waitForFunction(
      () => (Reflect.get(globalThis, 'hasChanged') as () => boolean)(),
      null,
      { timeout: patience },
    )
    return true
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false
    throw error
  }
}

/** As for somebody who comes for the first time. */
async function openAnew(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.clear())
  await page.reload()
  await settled(page)
}

/** Until everything has come that comes after the page itself: its script, tools at its parts, and what lies on the device. */
export async function settled(page: Page): Promise<void> {
  await toolsHaveCome(page)
  await page.waitForFunction(
    () =>
      document.querySelector('.article-body pre:not(:has(button)), [data-on-device]:empty') ===
      null,
  )
}
