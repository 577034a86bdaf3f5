import type { Nodes, Root, RootContent, Text } from 'mdast'
import { walk } from '#lib/article/markdown/walk.ts'
import { joinsLines } from '#lib/text/sentences/line-joins.ts'

/**
 * Takes the ends of lines out of Chinese and Japanese, where a reader would see
 * a gap. The text on either side stays a node of its own, which knows its line.
 */
export function joinLines(root: Root | RootContent): void {
  walk(root, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return
    const leaves = leavesOf(node)
    const pieces = new Map<Text, readonly Text[]>()
    for (const [nth, leaf] of leaves.entries()) {
      if (leaf.type !== 'text' || !leaf.value.includes('\n')) continue
      const [before, after] = [wordsOf(leaves[nth - 1]), wordsOf(leaves[nth + 1])]
      pieces.set(leaf, piecesOf(leaf, before, after))
    }
    if (pieces.size > 0) replaceTexts(node, pieces)
  })
}

/** Without the marks of notes, over which a text goes on. */
function leavesOf(node: Nodes): readonly Nodes[] {
  if (node.type === 'footnoteMark') return []
  return 'children' in node ? node.children.flatMap(leavesOf) : [node]
}

/** What a reader sees of a neighbour; nothing of what is no text. */
function wordsOf(node: Nodes | undefined): string {
  return node?.type === 'text' ? node.value : ''
}

/** @param before what the text follows, for a line end that it begins with; `after` likewise */
function piecesOf(node: Text, before: string, after: string): readonly Text[] {
  const lines = node.value.split('\n')
  const pieces: Text[] = []
  let value = lines[0] ?? ''
  let first = 0
  for (const [nth, line] of lines.entries()) {
    if (nth === 0) continue
    const [end, start] = [value.trimEnd(), line.trimStart()]
    const isJoined = joinsLines(
      end === '' && nth === 1 ? before : end,
      start === '' && nth === lines.length - 1 ? after : start,
    )
    if (isJoined) {
      pieces.push(pieceOf(node, end, first))
      ;[value, first] = [start, nth]
    } else value += `\n${line}`
  }
  pieces.push(pieceOf(node, value, first))
  return pieces.filter((piece) => piece.value !== '')
}

/** @param nth of the node's lines it begins on */
function pieceOf(node: Text, value: string, nth: number): Text {
  const { position } = node
  if (position === undefined || nth === 0) return { ...node, value }
  const { start, end } = position
  return {
    ...node,
    value,
    position: { start: { line: start.line + nth, column: 1 }, end },
  }
}

function replaceTexts(node: Nodes, pieces: ReadonlyMap<Text, readonly Text[]>): void {
  if (!('children' in node)) return
  const children: Nodes[] = node.children.flatMap((child: Nodes): readonly Nodes[] =>
    child.type === 'text' ? (pieces.get(child) ?? [child]) : [child],
  )
  for (const child of children) replaceTexts(child, pieces)
  Object.assign(node, { children })
}
