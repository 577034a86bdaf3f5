/** A whole article → the text of its file. */

import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { writeYaml, type YamlKeys } from '#lib/text/yaml/write-yaml.ts'

const printer = remark()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .data('settings', { bullet: '-', rule: '-', emphasis: '*', resourceLink: true })
  .freeze()

/**
 * @param front keys and values as `front-matter.ts` has them
 * @param comments one line each; only writers see them
 * @param body a tree without HTML. Read again, the file says the same
 */
export function writtenArticle(front: YamlKeys, comments: readonly string[], body: Root): string {
  const notes = comments.map((comment) => `# ${comment.replace(/\s+/gu, ' ')}\n`).join('')
  return `---\n${writeYaml(front)}${notes}---\n\n${printer.stringify(body)}`
}
