import type { Nodes, Root } from 'mdast'
import { expect, test } from 'vitest'
import { END, SKIP, walk, walkTo } from '#lib/article/markdown/walk.ts'

function tree(): Root {
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Tides' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'emphasis', children: [{ type: 'text', value: 'Ebb' }] },
          { type: 'text', value: ' and flow' },
        ],
      },
      { type: 'thematicBreak' },
    ],
  }
}

function nameOf(node: Nodes): string {
  return node.type === 'text' ? node.value : node.type
}

test('comes to every node in the order of the text, with its parent and its place there', () => {
  const seen: string[] = []
  walk(tree(), (node, index, parent) => {
    seen.push(`${nameOf(node)}, ${String(index)} in ${parent?.type ?? 'nothing'}`)
    return undefined
  })
  expect(seen).toEqual([
    'root, undefined in nothing',
    'heading, 0 in root',
    'Tides, 0 in heading',
    'paragraph, 1 in root',
    'emphasis, 0 in paragraph',
    'Ebb, 0 in emphasis',
    ' and flow, 1 in paragraph',
    'thematicBreak, 2 in root',
  ])
})

test('leaves out what stands in a node, and ends', () => {
  const seen: string[] = []
  walk(tree(), (node) => {
    seen.push(nameOf(node))
    if (node.type === 'heading') return SKIP
    return node.type === 'emphasis' ? END : undefined
  })
  expect(seen).toEqual(['root', 'heading', 'paragraph', 'emphasis'])
})

test('goes on where it is told when a node was replaced, and comes to what was put behind', () => {
  const seen: string[] = []
  walkTo(tree(), ['emphasis', 'text'], (node, index, parent) => {
    seen.push(nameOf(node))
    if (node.type !== 'emphasis' || parent?.type !== 'paragraph' || index === undefined) return
    parent.children.splice(index, 1, { type: 'text', value: 'A' }, { type: 'text', value: 'B' })
    return index + 1
  })
  expect(seen).toEqual(['Tides', 'emphasis', 'B', ' and flow'])
})
