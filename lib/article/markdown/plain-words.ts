import { toString } from 'mdast-util-to-string'
import { SKIP, walk } from '#lib/article/markdown/walk.ts'
import { boundedReader } from '#lib/article/markdown/bounded-parser.ts'
import { writtenMarkdown } from '#lib/article/markdown/written-markdown.ts'
import { withJoinedLines } from '#lib/text/sentences/line-joins.ts'

const read = boundedReader([writtenMarkdown])

/** One line of words that begins with one: whatever it is part of, it says itself. */
const plain = /^\p{L}[\p{L}\p{N} ,;:'"’“”…()–—.-]*$/u

/** Markdown as a reader sees it: for words that an author copied from the file, with its marks. */
export function plainWords(markdown: string): string {
  if (plain.test(markdown)) return markdown.trim()
  // A row without its table is a paragraph with bars.
  const bare = markdown.replace(/\[\^[^[\]\s]+\]/g, '').replace(/(^|\s)\|(?=\s|$)/g, ' ')
  const blocks: string[] = []
  const parsed = read(bare)
  // What is made of nothing but marks says the same with them.
  if (parsed.kind === 'refused') return bare.trim()
  walk(parsed.tree, (node) => {
    if (!['paragraph', 'heading', 'tableCell', 'code'].includes(node.type)) return
    blocks.push(withJoinedLines(toString(node)))
    return SKIP
  })
  return blocks.join(' ').trim()
}
