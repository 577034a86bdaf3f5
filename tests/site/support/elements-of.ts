import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

export type Element = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Names of the elements around it, the outermost first. */
  readonly within: readonly string[]
}

/** Every element of a page in the order of its text, those in templates among them. */
export function elementsOf(html: string): readonly Element[] {
  const found: Element[] = []
  const visit = (node: Node, within: readonly string[]): void => {
    const inside = 'attrs' in node ? [...within, node.tagName] : within
    if ('attrs' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
      found.push({ name: node.tagName, attributes, within })
    }
    // A template's content is not among its children.
    if ('content' in node) visit(node.content, inside)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, inside)
  }
  visit(parse(html), [])
  return found
}
