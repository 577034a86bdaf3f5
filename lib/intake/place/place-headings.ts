import type { Heading, HeadingData, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { walkTo } from '#lib/article/markdown/walk.ts'

/** What links in its source call it, where it was given a name of its own. */
export type NamedHeading = Heading & { data?: HeadingData & { name?: string } }

/**
 * Sets the highest heading of a text to the level of a section, and all others
 * with it, and takes out one that says the headline again. Changes the tree.
 *
 * @returns the words of a heading that stood first and above all others, which is a headline
 */
export function placeHeadings(tree: Root, title: string | null): string | null {
  const [first] = tree.children
  const isTitle = first?.type === 'heading' && first.depth === 1 && isOnly(first, tree)
  const words = first?.type === 'heading' ? toString(first).trim() : ''
  const repeats = first?.type === 'heading' && title !== null && words === title.trim()
  if (repeats || (isTitle && title === null)) tree.children.shift()
  const highest = headingsIn(tree).reduce((depth, each) => Math.min(depth, each.depth), 6)
  for (const heading of headingsIn(tree)) {
    heading.depth = levels[heading.depth - highest] ?? 6
    // The mark of kramdown that names a heading; headings have names of their own here.
    const last = heading.children.at(-1)
    if (last?.type !== 'text') continue
    const [mark, name] = /\s*\{#([\w-]{1,80})\}\s*$/u.exec(last.value) ?? []
    if (mark === undefined || name === undefined) continue
    last.value = last.value.slice(0, -mark.length)
    heading.data = { name }
  }
  return isTitle && words !== '' ? words : null
}

const levels = [2, 3, 4, 5, 6] as const

function isOnly(first: Heading, tree: Root): boolean {
  return headingsIn(tree).filter(({ depth }) => depth === 1).length === 1 && first.depth === 1
}

function headingsIn(tree: Root): readonly NamedHeading[] {
  const headings: NamedHeading[] = []
  walkTo(tree, 'heading', (node) => {
    headings.push(node)
    return undefined
  })
  return headings
}
