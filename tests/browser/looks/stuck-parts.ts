import type { Page } from '@playwright/test'

/** What stays on the screen while the page is scrolled; what stays in its place across a frame of its own does not. */
export function stuckParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { position, top, bottom } = getComputedStyle(element)
        const isHeld = top !== 'auto' || bottom !== 'auto'
        return position === 'fixed' || (position === 'sticky' && isHeld)
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  )
}
