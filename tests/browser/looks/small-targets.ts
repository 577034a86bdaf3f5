import type { Page } from '@playwright/test'

/** Links and handles lower or narrower than 24 px (WCAG 2.5.8), but for links in running text. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isInText = (element: HTMLElement): boolean => {
      const around = element.closest('p, li, td, figcaption, h2, h3, h4, h5, h6')
      const isAlone = around?.textContent.trim() === element.textContent.trim()
      return getComputedStyle(element).display === 'inline' && around !== null && !isAlone
    }
    return [...document.querySelectorAll<HTMLElement>('a:not(body > a), summary')]
      .filter((element) => element.checkVisibility() && !isInText(element))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width < 24 || height < 24 ? [`${width} by ${height}: ${element.outerHTML}`] : []
      })
  })
}
