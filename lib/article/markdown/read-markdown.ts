import remarkFrontmatter from 'remark-frontmatter'
import type { PluggableList } from 'unified'
import { type Parsed, parsedWithin } from '#lib/article/markdown/bounded-parser.ts'
import { growthFinding, lineFinding, treeFinding } from '#lib/article/markdown/nesting.ts'
import { writtenMarkdown } from '#lib/article/markdown/written-markdown.ts'

const language: PluggableList = [writtenMarkdown, [remarkFrontmatter, ['yaml']]]

/**
 * A whole file as mdast, front matter included, so that every node's position
 * is its place in the file with nothing to add; or why it would take too long.
 */
export function readMarkdown(text: string): Parsed {
  const long = lineFinding(text)
  if (long !== null) return { kind: 'refused', finding: long }
  const parsed = parsedWithin(text, language)
  if (parsed.kind === 'refused') return parsed
  const finding = treeFinding(parsed.tree) ?? growthFinding(parsed.tree, text.length)
  return finding === null ? parsed : { kind: 'refused', finding }
}
