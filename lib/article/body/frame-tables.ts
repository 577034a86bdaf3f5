import type { FootnoteDefinition, Root } from 'mdast'
import { replaceIn } from '#lib/article/body/replace-in.ts'
import { SKIP, walkTo } from '#lib/article/markdown/walk.ts'
import type { Frame } from '#lib/article/body/nodes.ts'
import { type BodyContext, placeOf } from '#lib/article/body/body-context.ts'
import { tooManyColumns } from '#lib/rules/body/body-too-large.ts'
import { directionOf } from '#lib/site/direction.ts'
import { wordsLang } from '#lib/site/words-lang.ts'
import { limits } from '#lib/article/limits.ts'
import type { Finding } from '#lib/text/problem.ts'

/**
 * Puts every table into a frame of its own that scrolls and has a name, says
 * which cells are headings of columns (an empty one is none), and turns alignment into classes, since
 * HTML has no attribute for it any more.
 */
export function frameTables(
  tree: Root | FootnoteDefinition,
  { lang, messages }: Pick<BodyContext, 'lang' | 'messages'>,
): readonly Finding[] {
  const findings: Finding[] = []
  let tables = 0
  const named = wordsLang(messages, lang)
  walkTo(tree, 'table', (node, index, parent) => {
    if (parent === undefined || index === undefined) return
    tables += 1
    const align = node.align ?? []
    const columns = node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
    if (columns > limits.tableColumns) {
      findings.push({ place: placeOf(node), ...tooManyColumns(columns, limits.tableColumns) })
    }
    node.align = null
    // The frame's name may be of another language, what stands in it is not.
    if (named.lang !== undefined) node.data = { hProperties: { lang, dir: directionOf(lang) } }
    for (const [rowIndex, row] of node.children.entries()) {
      for (const [cellIndex, cell] of row.children.entries()) {
        const side = align[cellIndex] ?? null
        const isHeading = rowIndex === 0 && cell.children.length > 0
        cell.data = {
          hName: isHeading ? 'th' : 'td',
          hProperties: {
            ...(side === null ? {} : { className: [`align-${side}`] }),
            ...(isHeading ? { scope: 'col' } : {}),
          },
        }
      }
    }
    const frame: Frame = {
      type: 'frame',
      data: {
        hName: 'section',
        hProperties: {
          className: ['table-frame'],
          ariaLabel: messages.table(String(tables)),
          ...named,
          tabIndex: 0,
        },
      },
      children: [node],
      position: node.position,
    }
    replaceIn(parent, index, frame)
    return SKIP
  })
  return findings
}
