import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { UniqueIds } from '#lib/article/body/unique-ids.ts'
import { placeOf } from '#lib/article/body/body-context.ts'
import { limits } from '#lib/article/limits.ts'
import type { Finding } from '#lib/text/problem.ts'
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
  visit(tree, 'heading', (node, _, parent) => {
    const text = toString(node).trim()
    const place = placeOf(node)
    if (node.depth === 1) {
      findings.push({
        place,
        rule: 'body-heading-one',
        reason: 'Unexpected `#`, expected `##`: the headline is the only heading of level 1',
        hint: `## ${text}`,
      })
      node.depth = 2
    } else if (node.depth > above + 1 && parent?.type === 'root') {
      findings.push({
        place,
        rule: 'body-heading-skipped',
        reason: `Unexpected heading of level ${node.depth} after level ${above}, expected level ${above + 1}`,
        hint: `${'#'.repeat(above + 1)} ${text}`,
      })
    }
    if (text === '') {
      findings.push({
        place,
        rule: 'body-heading-empty',
        reason: 'Unexpected heading without words, expected some',
      })
    }
    if (text.length > limits.headingCharacters) {
      findings.push({
        place,
        rule: 'body-too-large',
        reason: `Unexpected heading of ${text.length} characters, expected at most ${limits.headingCharacters}`,
      })
    }
    if (parent?.type === 'root') above = node.depth
    ids.set(node, taken.take(`h-${slugOf(text, 'section')}`))
  })
  return { ids, findings }
}
