import type { Nodes } from 'hast'

/** All words in a part of a page that is not too deep. */
export function wordsInHtml(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsInHtml).join('') : ''
}
