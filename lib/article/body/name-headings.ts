import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { walkTo } from '#lib/article/markdown/walk.ts'
import { UniqueIds } from '#lib/article/body/unique-ids.ts'
import { placeOf } from '#lib/article/body/body-context.ts'
import { limits } from '#lib/article/limits.ts'
import { emptyHeading } from '#lib/rules/body/body-heading-empty.ts'
import { secondHeadline } from '#lib/rules/body/body-heading-one.ts'
import { skippedLevel } from '#lib/rules/body/body-heading-skipped.ts'
import { headingTooLong } from '#lib/rules/body/body-too-large.ts'
import { type Finding, sureMend } from '#lib/text/problem.ts'
import { slugOf } from '#lib/text/slug.ts'

/**
 * Gives every heading an id of its own, `h-…`, and holds their levels against
 * each other: the page's `h1` is the headline, so a body begins at level 2.
 */
export function nameHeadings(tree: Root): {
  readonly ids: ReadonlyMap<Heading, string>
  readonly findings: readonly Finding[]
} {
  const ids = new Map<Heading, string>()
  const taken = new UniqueIds()
  const findings: Finding[] = []
  let above = 1
  walkTo(tree, 'heading', (node, _, parent) => {
    const text = toString(node).trim()
    const place = placeOf(node)
    if (node.depth === 1) {
      findings.push({ place, ...secondHeadline(text), ...levelMend(node, 2) })
      node.depth = 2
    } else if (node.depth > above + 1 && parent?.type === 'root') {
      const skipped = skippedLevel({ level: node.depth, above, words: text })
      findings.push({ place, ...skipped, ...levelMend(node, above + 1) })
    }
    if (text === '') findings.push({ place, ...emptyHeading() })
    if (text.length > limits.headingCharacters) {
      findings.push({ place, ...headingTooLong(text.length, limits.headingCharacters) })
    }
    if (parent?.type === 'root') above = node.depth
    ids.set(node, taken.take(`h-${slugOf(text, 'section')}`))
  })
  return { ids, findings }
}

/** None for a heading that is underlined: there is no such line for other levels. */
function levelMend(node: Heading, level: number): Pick<Finding, 'mend'> {
  const { line, column, endLine } = placeOf(node)
  if (endLine !== line) return {}
  const marks = { line, column, endLine: line, endColumn: column + node.depth }
  return { mend: sureMend(marks, '#'.repeat(level)) }
}
