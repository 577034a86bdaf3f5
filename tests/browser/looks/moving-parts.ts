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

/** What moves by itself, on and on. What follows the reader's own scrolling has another clock than time, or comes to its end. */
export function animations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const running = document
      .getAnimations()
      .filter(({ timeline }) => timeline instanceof DocumentTimeline)
    const hasEnd = ({ effect }: Animation): boolean =>
      effect?.getComputedTiming().endTime !== Infinity
    await Promise.allSettled(running.filter(hasEnd).map(({ finished }) => finished))
    return running
      .filter((animation) => !hasEnd(animation))
      .map(({ effect }) =>
        effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 100) ?? '') : '',
      )
  })
}
