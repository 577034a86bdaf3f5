/** Cards of Ghost, without what only makes them look like cards. */

import type { Element, ElementContent } from 'hast'
import { wordsInHtml } from '#lib/intake/markup/words-in-html.ts'

/** @returns what stands in its place; `null` for what is no card */
export function plainCard(element: Element): readonly ElementContent[] | null {
  if (hasClass(element, 'kg-toggle-card-icon')) return []
  return hasClass(element, 'kg-bookmark-container') ? bookmark(element) : null
}

/** The link by its title, and what is said of it. */
function bookmark(card: Element): readonly ElementContent[] {
  const title = wordsOf(card, 'kg-bookmark-title')
  const description = wordsOf(card, 'kg-bookmark-description')
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: card.properties.href ?? '' },
    children: [{ type: 'text', value: title || wordsInHtml(card) }],
  }
  return [paragraph([link]), ...(description === '' ? [] : [paragraph([text(description)])])]
}

function wordsOf(card: Element, name: string): string {
  const waiting: Element[] = [card]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (hasClass(next, name)) return wordsInHtml(next).replace(/\s+/gu, ' ').trim()
    waiting.push(...next.children.filter((child) => child.type === 'element'))
  }
  return ''
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
