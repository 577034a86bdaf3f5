import type { Page } from '@playwright/test'

/** Whatever the keyboard can reach and that has no ring around it when it does. */
export async function withoutRing(page: Page): Promise<readonly string[]> {
  // After a key, focus that a script sets is shown as the keyboard's is.
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const hasRing = (element: HTMLElement): boolean => {
      element.focus()
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return (
        document.activeElement === element &&
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2
      )
    }
    return [...document.querySelectorAll<HTMLElement>('a, summary, [tabindex="0"]')]
      .filter((element) => element.checkVisibility() && !hasRing(element))
      .map((element) => element.outerHTML)
  })
}
