import type { Parents, Root } from 'mdast'
import type { Point } from 'unist'

/**
 * Nodes that remark-gfm makes by taking text apart, such as the link in
 * `![a@b.c`, have no place. Each borrows the point at which the nearest node
 * around it begins, so that what is wrong with it is told near where it stands.
 */
export function placeStrays(tree: Root): void {
  walk(tree, { line: 1, column: 1, offset: 0 })
}

function walk(parent: Parents, around: Point): void {
  const start = parent.position?.start ?? around
  for (const node of parent.children) {
    node.position ??= { start, end: start }
    if ('children' in node) walk(node, start)
  }
}
