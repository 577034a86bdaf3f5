/** A page whose pictures come after its words have been painted, and its font after everything else. */

import type { Page, Route } from '@playwright/test'
import { toolsHaveCome } from '../support/page-with-tools.ts'

/** Opens a page so, reads it to its end, and comes back to its top. @param readOn called before it is scrolled */
export async function openLate(page: Page, address: string, readOn: () => void): Promise<void> {
  const pictures = await heldBack(page, /\.(?:png|jpe?g|avif|webp)$/u)
  const fonts = await heldBack(page, /\.woff2$/u)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length)
  await twoFrames(page)
  pictures.letCome()
  await twoFrames(page)
  readOn()
  await readThrough(page)
  fonts.letCome()
  await toolsHaveCome(page)
  await allIsThere(page)
}

/** Keeps the answers to some requests back until they may come. */
async function heldBack(page: Page, address: RegExp): Promise<{ readonly letCome: () => void }> {
  let letCome = (): void => undefined
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route(address, async (route: Route) => {
    await mayCome
    await route.continue()
  })
  return { letCome: () => letCome() }
}

/** Down to its end, a screen at a time; at each its pictures come. */
function readThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    // One that asks for what has come near, one in which shifts are seen.
    const twoFrames = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const screens = Math.ceil(document.documentElement.scrollHeight / innerHeight)
    for (let screen = 0; screen <= screens; screen += 1) {
      scrollTo({ top: screen * innerHeight, behavior: 'instant' })
      await twoFrames()
      const inSight = [...document.images].filter((picture) => {
        const { top, bottom } = picture.getBoundingClientRect()
        return picture.checkVisibility() && bottom > 0 && top < innerHeight
      })
      await Promise.allSettled(inSight.map((picture) => picture.decode()))
      await twoFrames()
    }
    scrollTo({ top: 0, behavior: 'instant' })
    await twoFrames()
  })
}

/** One that asks for what has come near, one in which shifts are seen. */
function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

async function allIsThere(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    for (const picture of document.images) picture.loading = 'eager'
    await Promise.allSettled([...document.images].map((picture) => picture.decode()))
  })
  await twoFrames(page)
}

/** Pictures that have not come, or are none. */
export function missingPictures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.images]
      .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
      .map((picture) => picture.outerHTML.slice(0, 100)),
  )
}
