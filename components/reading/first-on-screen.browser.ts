/** What a reader's place is measured by. */

const candidates =
  'main :is(h1, h2, h3, h4, summary, legend, pre, figcaption, [id^="s-"], :is(p, li):not(:has([id^="s-"])))'

/**
 * What begins first on the screen, in the order of reading: in running text a
 * sentence. What goes along with the screen is none, nor is what is not shown.
 *
 * @returns `null` where nothing begins on it
 */
export function firstOnScreen(): Element | null {
  for (const element of document.querySelectorAll(candidates)) {
    const { top, height } = element.getBoundingClientRect()
    if (height > 0 && top >= 0 && top < innerHeight && !goesAlong(element)) return element
  }
  return null
}

function goesAlong(element: Element): boolean {
  const holds = element.closest('section.takeaways, .article-contents, [data-resume], dialog')
  return holds !== null && getComputedStyle(holds).position !== 'static'
}
