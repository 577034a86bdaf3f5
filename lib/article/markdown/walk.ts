/**
 * A walk over the nodes of a tree, in the order of the text. A dozen steps take
 * one each over every text; unist-util-visit, which does the same for any kind
 * of tree, makes a named function of every node that it comes to, and took a
 * tenth of the time in which an article is read.
 */

import type { Nodes, Parents } from 'mdast'

/** Leaves out what stands in the node. */
export const SKIP = 'skip'
/** Ends the walk. */
export const END = 'end'

/**
 * What follows: nothing for the node's children, or where among its neighbours
 * to go on, without its children, when it was replaced.
 */
type Next = typeof SKIP | typeof END | number | undefined

/** `index` and `parent` are undefined for the root alone. */
type Visitor<Node> = (node: Node, index: number | undefined, parent: Parents | undefined) => Next

/** Neighbours may be put in, replaced and taken out behind the place where the walk goes on. */
export function walk(tree: Nodes, visitor: Visitor<Nodes>): void {
  step(tree, undefined, undefined, visitor)
}

/** The same, asking about nodes of some types alone. */
export function walkTo<Type extends Nodes['type']>(
  tree: Nodes,
  types: Type | readonly Type[],
  visitor: Visitor<Extract<Nodes, { type: Type }>>,
): void {
  const wanted: readonly string[] = typeof types === 'string' ? [types] : types
  const isWanted = (node: Nodes): node is Extract<Nodes, { type: Type }> =>
    wanted.includes(node.type)
  walk(tree, (node, index, parent) => (isWanted(node) ? visitor(node, index, parent) : undefined))
}

function step(
  node: Nodes,
  index: number | undefined,
  parent: Parents | undefined,
  visitor: Visitor<Nodes>,
): Next {
  const next = visitor(node, index, parent)
  if (next !== undefined || !('children' in node)) return next
  for (let at = 0; at < node.children.length;) {
    const child = node.children[at]
    const told = child === undefined ? undefined : step(child, at, node, visitor)
    if (told === END) return END
    at = typeof told === 'number' ? told : at + 1
  }
  return undefined
}
