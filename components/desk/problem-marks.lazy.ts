/** Marks beside the parts of a page that the problems in its bar are about. */

import css from 'text:./problem-marks.lazy.css'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'

/** What is set as one: a mark stands before it, and a line beside all of it. */
const blocks = 'p, li, figure, pre, table, blockquote, h2, h3, h4, h5, h6, ul, ol, section, div'

/** Takes all marks out of the page, so that it is as it was made. */
export function takeOffMarks(): void {
  for (const mark of document.querySelectorAll('a.problem-mark')) mark.remove()
  for (const marked of document.querySelectorAll('[data-problem]')) {
    marked.removeAttribute('data-problem')
  }
}

export function setMarks(): void {
  adoptStyles(css)
  const items = document.querySelectorAll<HTMLElement>('.problem-bar li[data-beside]')
  // Each is put first, so the last one first.
  for (const item of [...items].reverse()) {
    const block = blockOf(item.dataset)
    if (block === null) continue
    block.dataset.problem = ''
    placeOfMark(block).prepend(markFor(item))
  }
}

function markFor(item: HTMLElement): HTMLAnchorElement {
  const mark = document.createElement('a')
  mark.className = 'problem-mark'
  mark.href = `#${item.id}`
  mark.textContent = item.dataset.number ?? ''
  mark.lang = item.closest<HTMLElement>('[lang]')?.lang ?? ''
  mark.setAttribute('aria-label', item.dataset.mark ?? '')
  mark.dataset.severity = item.dataset.severity ?? ''
  return mark
}

function blockOf({ beside = '', block }: DOMStringMap): HTMLElement | null {
  if (block !== undefined) {
    const part = storyOf(beside)?.children[Number(block)]
    return part instanceof HTMLElement ? part : null
  }
  return document.getElementById(beside)?.closest<HTMLElement>(blocks) ?? null
}

/** The element that holds the parts of a section. */
function storyOf(section: string): Element | null {
  switch (section) {
    case 'h-introduction':
      return document.querySelector('.article-body > .introduction')
    case 'h-closing':
      return document.querySelector('.article-body > .closing-rule + .story')
    default:
      return (
        document.getElementById(section)?.parentElement?.querySelector(':scope > .story') ?? null
      )
  }
}

/** Where words may stand: not between a list's items or a table's rows. */
function placeOfMark(block: HTMLElement): HTMLElement {
  const first = block.matches('ul, ol')
    ? block.querySelector('li')
    : block.matches('table, section:has(> table)')
      ? block.querySelector('th, td')
      : null
  return first instanceof HTMLElement ? first : block
}
