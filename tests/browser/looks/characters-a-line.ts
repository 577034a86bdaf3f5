import type { Page } from '@playwright/test'

/** How many characters of the text a line holds in the middle; the last line of a paragraph does not count. */
export function charactersALine(page: Page): Promise<number> {
  return page.evaluate(() => {
    const range = document.createRange()
    const full = [...document.querySelectorAll('.story > p')].slice(0, 6).flatMap((paragraph) => {
      const lines: number[] = []
      let foot = -Infinity
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        // Marks stand between the words and are none of them.
        if (text.parentElement?.closest('.evidence-mark, .footnote-mark') !== null) continue
        for (let at = 0; at < (text.textContent ?? '').length; at += 1) {
          range.setStart(text, at)
          range.setEnd(text, at + 1)
          const { width, height, bottom } = range.getBoundingClientRect()
          if (width === 0) continue
          if (bottom > foot + height * 0.7) {
            lines.push(0)
            foot = bottom
          }
          lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1
        }
      }
      return lines.slice(0, -1)
    })
    return full.reduce((all, each) => all + each, 0) / full.length
  })
}
