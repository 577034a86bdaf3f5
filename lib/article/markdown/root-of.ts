import type { Root, RootContent } from 'mdast'

/** Blocks as a whole that can be visited and printed. The list is another one, the blocks are the same. */
export function rootOf(nodes: readonly RootContent[]): Root {
  return { type: 'root', children: [...nodes] }
}
