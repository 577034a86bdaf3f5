import type { Page } from '@playwright/test'
import { inWindow, narrowPhone } from './windows.ts'

/** What juts out of a narrow window when each text of a writer's is one word that no line holds. */
export function wideAtLongWords(page: Page): Promise<readonly string[]> {
  return inWindow(page, narrowPhone, () =>
    page.evaluate(() => {
      // Tables and code scroll; marks are numbers, and what can be pressed says words of ours.
      const others =
        'script, style, noscript, table, pre, button, label, select, summary, output, [data-support], [data-tools], a[href^="#"]'
      const texts: Text[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode() !== null) {
        const { currentNode } = walker
        const isWriters =
          currentNode instanceof Text &&
          currentNode.data.trim() !== '' &&
          currentNode.parentElement?.closest(others) === null
        if (isWriters) texts.push(currentNode)
      }
      const written = texts.map(({ data }) => data)
      for (const text of texts) text.data = 'n'.repeat(80)
      const { clientWidth, scrollWidth } = document.documentElement
      const wide =
        scrollWidth <= clientWidth
          ? []
          : texts
              .map(({ parentElement }) => parentElement)
              .filter((element) => element !== null)
              .filter((element) => {
                const { left, right } = element.getBoundingClientRect()
                return left < 0 || right > clientWidth
              })
              .map((element) => element.outerHTML.slice(0, 100))
      for (const [index, text] of texts.entries()) text.data = written[index] ?? ''
      return scrollWidth > clientWidth && wide.length === 0 ? [`${scrollWidth} wide`] : wide
    }),
  )
}
