import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

const reader = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()

/**
 * A whole file as mdast, front matter included, so that every node's position
 * is its place in the file with nothing to add.
 */
export function markdownTree(text: string): Root {
  return reader.parse(text)
}
