import type { PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { placeOf } from '#lib/article/body/body-context.ts'
import { walkTo } from '#lib/article/markdown/walk.ts'
import { leftByImport, leftMark } from '#lib/rules/body/body-import-left.ts'
import { askedByImport, questionMark } from '#lib/rules/body/body-import-question.ts'
import type { Finding } from '#lib/text/problem.ts'

const kinds = [
  { mark: leftMark, told: leftByImport },
  { mark: questionMark, told: askedByImport },
] as const

/** Notes in which an import says what it could not carry over and what it did not find, alone or among words. */
export function importNotes(tree: Root): readonly Finding[] {
  const findings: Finding[] = []
  walkTo(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const children: readonly PhrasingContent[] = node.children
    for (const [index, child] of children.entries()) {
      findings.push(...notesIn(child, children[index + 1]))
    }
    return undefined
  })
  return findings
}

/** @param next what stands behind the words: code, when the note is about some */
function notesIn(child: PhrasingContent, next: PhrasingContent | undefined): readonly Finding[] {
  if (child.type !== 'text') return []
  return kinds.flatMap(({ mark, told }) =>
    child.value
      .split(mark)
      .slice(1)
      .map((part): Finding => {
        const words = part.trim()
        const what = words === '' && next !== undefined ? toString(next) : words
        return { place: placeOf(child), ...told(what) }
      }),
  )
}
