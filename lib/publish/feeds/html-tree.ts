/** The parts of the parser that an article needs to be taken out of its page. */

import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter as tree,
  html,
  parseFragment,
  serialize,
} from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
/** Words stand in HTML as words, whatever they look like. */
export type HtmlPiece = HtmlNode | string

export function nodesIn(source: string): readonly HtmlNode[] {
  return parseFragment(source).childNodes
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return tree.isElementNode(node)
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return tree.isTextNode(node)
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null
}

export function element(
  name: string,
  children: readonly HtmlPiece[] = [],
  attributes: Readonly<Record<string, string>> = {},
): HtmlElement {
  const made = tree.createElement(
    name,
    html.NS.HTML,
    Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
  )
  fill(made, children)
  return made
}

export function htmlOf(children: readonly HtmlPiece[]): string {
  const fragment = tree.createDocumentFragment()
  fill(fragment, children)
  return serialize(fragment)
}

function fill(parent: DefaultTreeAdapterTypes.ParentNode, children: readonly HtmlPiece[]): void {
  for (const child of children) {
    if (typeof child === 'string') tree.insertText(parent, child)
    else tree.appendChild(parent, child)
  }
}
