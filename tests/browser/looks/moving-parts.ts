import type { Page } from '@playwright/test'

/** What moves on a page for readers who asked for less motion. */
export async function movingParts(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const found = await page.evaluate(() => {
    const moves = ({ transitionDuration, animationName, scrollBehavior }: CSSStyleDeclaration) =>
      /[1-9]/u.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
    return [...document.querySelectorAll('*')]
      .filter((element) =>
        [null, '::before', '::after'].some((part) => moves(getComputedStyle(element, part))),
      )
      .map((element) => element.outerHTML.slice(0, 100))
  })
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  return found
}

/** What moves by itself. What follows the reader's own scrolling has another clock than time. */
export function animations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ timeline }) => timeline instanceof DocumentTimeline)
      .map(({ effect }) =>
        effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 100) ?? '') : '',
      ),
  )
}
