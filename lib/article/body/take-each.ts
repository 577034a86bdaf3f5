import type { Node, Parent } from 'unist'

/**
 * Takes every node of a kind out of a tree, in its order. Each parent's
 * children are gone through once: to cut them out one by one would take the
 * square of their number.
 */
export function takeEach<Kind extends Node>(
  tree: Node,
  isTaken: (node: Node) => node is Kind,
): readonly Kind[] {
  const taken: Kind[] = []
  const takeFrom = (node: Node): void => {
    if (!isParent(node)) return
    const kept: Node[] = []
    for (const child of node.children) {
      if (isTaken(child)) taken.push(child)
      else kept.push(child)
    }
    if (kept.length < node.children.length) node.children = kept
    for (const child of kept) takeFrom(child)
  }
  takeFrom(tree)
  return taken
}

function isParent(node: Node): node is Parent {
  return 'children' in node
}
