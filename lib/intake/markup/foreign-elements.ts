/** What becomes of each element of HTML that Markdown has no word for. */

import type { Element, ElementContent, Nodes, Root } from 'hast'
import { plainCard } from '#lib/intake/markup/cards.ts'
import { raiseSigns } from '#lib/intake/markup/raised-signs.ts'

/** Nobody reads what is in them. */
const unseen: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'meta',
  'link',
  'base',
])

/** They show something that lies elsewhere, or do something: a note stands in their place. */
const embedded: ReadonlySet<string> = new Set([
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'applet',
  'canvas',
  'svg',
  'math',
  'form',
  'button',
  'select',
  'textarea',
  'map',
  'frameset',
  'marquee',
])

/** Scripts that only dress up a quotation which stands in the text. */
const dressing =
  /^(?:https?:)?\/\/(?:platform\.twitter\.com\/widgets\.js|platform\.x\.com\/|www\.instagram\.com\/embed\.js|www\.tiktok\.com\/embed\.js|embed\.bsky\.app\/)/u

/** The element in which a note waits for the step from HTML to Markdown; no browser knows it. */
export const noteElement = 'left-note'

/**
 * Takes out what nobody reads, and puts a note in the place of what is
 * embedded. Changes the tree, without recursion: it may be as deep as it likes.
 */
export function replaceForeignElements(tree: Root): void {
  const waiting: (Root | Element)[] = [tree]
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const children: ElementContent[] = parent.children.flatMap((child) => {
      if (child.type !== 'element') return child.type === 'text' ? [child] : []
      return replaced(child)
    })
    parent.children = children
    if (parent.type === 'element') raiseSigns(parent)
    for (const child of children) if (child.type === 'element') waiting.push(child)
  }
}

function replaced(element: Element): readonly ElementContent[] {
  const { tagName } = element
  const source = element.properties.src
  if (tagName === 'script' && typeof source === 'string' && source !== '') {
    return dressing.test(source) ? [] : [note(element)]
  }
  if (unseen.has(tagName)) return []
  const card = plainCard(element)
  if (card !== null) return card
  if (embedded.has(tagName) || isField(element)) return [note(element)]
  // What a component held are words that readers saw.
  if (isMadeUp(tagName)) {
    return [{ ...element, tagName: 'span', children: [note(element), ...element.children] }]
  }
  return [element]
}

/** Components of frameworks, and elements that a script would define. */
function isMadeUp(tagName: string): boolean {
  return tagName !== noteElement && tagName !== footnoteElement && !known.has(tagName)
}

function isField({ tagName, properties }: Element): boolean {
  return tagName === 'input' && properties.type !== 'checkbox'
}

function note(element: Element): Element {
  return {
    type: 'element',
    tagName: noteElement,
    properties: {},
    children: [{ type: 'text', value: openingTag(element) }],
  }
}

/** `<iframe src="…">`: enough to know what it was. */
function openingTag({ tagName, properties }: Element): string {
  const told = ['src', 'href', 'data', 'action', 'id', 'title', 'url', 'name'].flatMap((name) => {
    const value = properties[name]
    return typeof value === 'string' && value !== '' ? [` ${name}="${value}"`] : []
  })
  return `<${tagName}${told.join('')}>`
}

/** A reference to a footnote on its way through HTML. */
export const footnoteElement = 'footnote-mark'

const known: ReadonlySet<string> = new Set(
  (
    'html body a abbr acronym address area article aside b bdi bdo big blockquote br caption center ' +
    'cite code col colgroup data dd del details dfn dir div dl dt em fieldset figcaption figure font ' +
    'footer h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label legend li listing main mark ' +
    'menu meter nav nobr ol optgroup option output p param picture plaintext pre progress q rb rbc rp ' +
    'rt rtc ruby s samp search section small source span strike strong sub summary sup table tbody td tr ' +
    'tfoot th thead time track tt u ul var wbr xmp'
  ).split(' '),
)

/** How many elements stand in one another at the most, found without recursion. */
export function depthOf(tree: Nodes): number {
  let deepest = 0
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    deepest = Math.max(deepest, next.depth)
    if (!('children' in next.node)) continue
    for (const node of next.node.children) waiting.push({ node, depth: next.depth + 1 })
  }
  return deepest
}
