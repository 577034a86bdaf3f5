import remarkFrontmatter from 'remark-frontmatter'
import { boundedReader, type Parsed } from '#lib/article/markdown/bounded-parser.ts'
import { growthFinding, lineFinding, treeFinding } from '#lib/article/markdown/nesting.ts'
import { writtenMarkdown } from '#lib/article/markdown/written-markdown.ts'

const read = boundedReader([writtenMarkdown, [remarkFrontmatter, ['yaml']]])

/**
 * A whole file as mdast, front matter included, so that every node's position
 * is its place in the file with nothing to add; or why it would take too long.
 */
export function readMarkdown(text: string): Parsed {
  const long = lineFinding(text)
  if (long !== null) return { kind: 'refused', finding: long }
  const parsed = read(text)
  if (parsed.kind === 'refused') return parsed
  const finding = treeFinding(parsed.tree) ?? growthFinding(parsed.tree, text.length)
  return finding === null ? parsed : { kind: 'refused', finding }
}
