/** What changed since publication, for people at a terminal. */

import type { Change } from '#lib/desk/changes/changes.ts'
import { fileIn } from '#lib/text/problem.ts'
import { printable } from '#lib/text/printable.ts'
import type { ChangedArticle } from '#lib/desk/changes/since-publication.ts'
import { wholeDiff } from '#lib/evidence/word-diff.ts'

/** @param folder the content folder as the writer named it */
export function changeLines(changed: readonly ChangedArticle[], folder: string): readonly string[] {
  if (changed.length === 0) return ['Nothing has changed since publication']
  return changed.flatMap(({ file, commit, changes }) => [
    printable(`${fileIn(folder, file)} has changed since publication (${commit.slice(0, 8)}):`),
    ...changes.map((change) => `    ${printable(lineOf(change))}`),
  ])
}

function lineOf(change: Change): string {
  const what = change.of === 'takeaway' ? 'takeaway ' : ''
  switch (change.kind) {
    case 'removed':
      return `${what}taken out (line ${change.was.line} then): ${change.was.text}`
    case 'added':
      return `line ${change.is.line}, ${what}put in: ${change.is.text}`
    case 'changed':
      return `line ${change.is.line}, ${what}changed: ${wholeDiff(change.was.text, change.is.text)}`
  }
}
