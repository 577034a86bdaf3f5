import { firstOnScreen } from '#components/reading/first-on-screen.browser.ts'

/** Where a reader is in a page. */
export type Place = {
  /** How far down the page, in pixels. */
  readonly top: number
  /** What begins first on the screen, and how far down it. */
  readonly first: Element | null
  readonly firstTop: number
  readonly focused: HTMLElement | null
}

export function placeNow(): Place {
  const first = firstOnScreen()
  const { activeElement } = document
  return {
    top: scrollY,
    first,
    firstTop: first?.getBoundingClientRect().top ?? 0,
    focused: activeElement instanceof HTMLElement ? activeElement : null,
  }
}

/** To be called by what leads elsewhere and sets the page anew at once: there is no place to keep then. */
export function leavePlace(): void {
  dispatchEvent(new Event('placeleft'))
}

/** To the pixel; where the text was set anew since, to the same words. */
export function returnTo({ top, first, firstTop }: Place): void {
  leavePlace()
  scrollTo({ top, behavior: 'instant' })
  const off = first?.isConnected === true ? first.getBoundingClientRect().top - firstTop : 0
  if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: 'instant' })
}
