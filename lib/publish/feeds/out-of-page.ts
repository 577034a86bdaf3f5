/** HTML that a page shows → the same without what works on our pages alone. */

import {
  attribute,
  element,
  type HtmlElement,
  type HtmlNode,
  type HtmlPiece,
  isElement,
  isText,
} from '#lib/publish/feeds/html-tree.ts'
import { parsedUrl } from '#lib/text/addresses/parsed-url.ts'

/** All that may stay, besides the language of the words: ids lead nowhere outside, classes and roles need our styles and scripts. */
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start'],
  th: ['scope'],
}

/** Marks on the text: ways back to a takeaway, ways to the very heading they stand in, boxes that are drawn; and pictures that our themes choose among. */
const marks = ['evidence-mark', 'heading-link', 'task-mark', 'in-dark', 'in-sepia']

/** What only holds others: sentences and words of code, the formats of a picture, the frame that lets a table scroll. */
const holders = ['picture', 'section', 'span']

/** @param page the absolute address that addresses in it are seen from */
export function outOfPage(nodes: readonly HtmlNode[], page: string): readonly HtmlPiece[] {
  return nodes.flatMap((node) => {
    if (isText(node)) return [node.value]
    return isElement(node) ? elementOutOfPage(node, page) : []
  })
}

function elementOutOfPage(node: HtmlElement, page: string): readonly HtmlPiece[] {
  const { tagName, childNodes } = node
  const classes = attribute(node, 'class')?.split(' ') ?? []
  if (tagName === 'source' || marks.some((mark) => classes.includes(mark))) return []

  const children = outOfPage(childNodes, page)
  // Beside a caption it would read on from it.
  if (classes.includes('credit')) return [element('small', children)]
  const tongue = attributesNamed(['lang', 'dir'], node)
  if (tagName === 'span' && 'lang' in tongue) return [element('span', children, tongue)]
  if (holders.includes(tagName)) return children
  // Without our styles it would look like any paragraph.
  if (classes.includes('alert')) return [element('blockquote', children)]
  if (classes.includes('alert-title')) return [element('p', [element('strong', children)], tongue)]
  const attributes = attributesNamed(kept[tagName] ?? [], node)
  return [element(tagName, children, { ...tongue, ...absoluteIn(attributes, page) })]
}

function attributesNamed(
  names: readonly string[],
  node: HtmlElement,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = attribute(node, name)
      return value === null ? [] : [[name, value] as const]
    }),
  )
}

function absoluteIn(
  attributes: Readonly<Record<string, string>>,
  page: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      name === 'href' || name === 'src' ? absolute(value, page) : value,
    ]),
  )
}

/** An address with a scheme stays as it was written. */
function absolute(address: string, page: string): string {
  return parsedUrl(address) === null ? (parsedUrl(address, page)?.href ?? address) : address
}
