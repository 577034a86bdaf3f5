import type { RootContent } from 'mdast'

/** Puts `nodes`, or nothing, where a child stood. A parent of any kind will do: the tree is printed, not read again. */
export function replaceIn(
  parent: { children: unknown[] },
  index: number,
  ...nodes: readonly RootContent[]
): void {
  parent.children.splice(index, 1, ...nodes)
}
