/** Everything on a page that can be pressed, filled in or reached by keyboard. */

import type { Page } from '@playwright/test'

export type Stop = {
  /** `frame`: a wide table or code, which the keyboard scrolls. */
  readonly kind: 'link' | 'handle' | 'button' | 'field' | 'frame' | 'unknown'
  /** Its beginning, by which it is known. */
  readonly html: string
  /** Of a link, with the address of the page before it. */
  readonly address: string
  /** Whether the keyboard has to come by. */
  readonly isShown: boolean
}

export function stopsOf(page: Page): Promise<readonly Stop[]> {
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
