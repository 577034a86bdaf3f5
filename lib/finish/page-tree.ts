/** An exported page as a tree: the parts of the parser that the finishing step needs. */

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse } from 'parse5'

export type PageTree = DefaultTreeAdapterTypes.Document
export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

export function parsePage(source: string): PageTree {
  return parse(source)
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

/** Every node below, in the order of the text, the contents of templates among them. */
export function nodesOf(parent: Parent): readonly Node[] {
  const nodes: Node[] = []
  const visit = ({ childNodes }: Parent): void => {
    for (const child of childNodes) {
      nodes.push(child)
      if ('content' in child) visit(child.content)
      if ('childNodes' in child) visit(child)
    }
  }
  visit(parent)
  return nodes
}

export function elementsOf(parent: Parent): readonly Element[] {
  return nodesOf(parent).filter(isElement)
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null
}

/** The words between the tags of a script or a style. */
export function innerText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}

export function remove(node: DefaultTreeAdapterTypes.ChildNode): void {
  defaultTreeAdapter.detachNode(node)
}

export function isChild(node: Node): node is DefaultTreeAdapterTypes.ChildNode {
  return 'parentNode' in node
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text = '',
): Element {
  const made = defaultTreeAdapter.createElement(
    name,
    html.NS.HTML,
    Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
  )
  if (text !== '') defaultTreeAdapter.insertText(made, text)
  return made
}

export function insertAfter(before: Element, inserted: Element): void {
  const parent = before.parentNode
  if (parent === null) return
  const next = parent.childNodes[parent.childNodes.indexOf(before) + 1]
  if (next === undefined) defaultTreeAdapter.appendChild(parent, inserted)
  else defaultTreeAdapter.insertBefore(parent, inserted, next)
}
