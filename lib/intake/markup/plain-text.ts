import { toString } from 'mdast-util-to-string'
import { markdownToTree } from '#lib/intake/markup/read-markup.ts'

/** Words for a place that has no marks: Markdown and HTML in them are read, and what they say stays. */
export function plainText(written: string): string {
  const line = written.replace(/\s+/gu, ' ').trim()
  if (!/[<&*_`[\\~]/u.test(line)) return line
  const read = markdownToTree(line)
  if (read.kind === 'refused') return line
  return read.tree.children
    .map((block) => toString(block))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
