import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const reader = remark().use(remarkGfm).freeze()

/** Markdown as a reader sees it: for words that an author copied from the file, with its marks. */
export function plainWords(markdown: string): string {
  const bare = markdown.replace(/\[\^[^\]\s]+\]/g, '')
  return reader
    .parse(bare)
    .children.map((node) => toString(node))
    .join(' ')
    .trim()
}
