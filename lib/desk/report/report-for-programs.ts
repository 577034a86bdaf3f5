/** A report for programs: its shape is promised to them. */

import type { Change } from '#lib/desk/changes/changes.ts'
import { type Report, type ReportedTakeaway, summaryOf } from '#lib/desk/report/report.ts'
import type { ChangedArticle } from '#lib/desk/changes/since-publication.ts'
import type { MendedContent } from '#lib/desk/write/mend-content.ts'
import { printable, printableJson } from '#lib/text/printable.ts'
import type { Mend, Problem } from '#lib/text/problem.ts'

/**
 * @param changed what became of published articles, by file, when that was asked for
 * @param mended what was mended before, when that was asked for
 */
export function jsonReport(
  report: Report,
  changed: ReadonlyMap<string, ChangedArticle> | null = null,
  mended: MendedContent['files'] | null = null,
): string {
  const { problems, articles } = report
  return printableJson({
    summary: summaryOf(report),
    problems: problems.map(problemFields),
    ...(mended === null
      ? {}
      : {
          mended: mended.flatMap(({ file, mended: all }) =>
            all.map((each) => ({ file: printable(file), ...each })),
          ),
        }),
    articles: articles.map(({ slug, file, takeaways, uncovered }) => ({
      slug,
      file: printable(file),
      takeaways: takeaways.map((takeaway) => ({
        text: takeaway.text,
        line: takeaway.line,
        support: supportFields(takeaway),
        ...nearestFields(takeaway),
        facts: takeaway.facts,
      })),
      uncovered,
      ...(changed === null
        ? {}
        : { changes: (changed.get(file)?.changes ?? []).map(changeFields) }),
    })),
  })
}

/** Its words are the ones that a person is shown: whatever a name holds, a list of problems says what it is. */
function problemFields(problem: Problem): unknown {
  const { file, severity, rule, reason, hint, mend } = problem
  const { line, column, endLine, endColumn } = problem
  return {
    file: printable(file),
    ...{ line, column, endLine, endColumn, severity, rule },
    reason: printable(reason),
    hint: hint === null ? null : hint.split('\n').map(printable).join('\n'),
    ...(mend === undefined ? {} : { mend: mendFields(mend) }),
  }
}

/** Each edit with the stretch that it takes the place of. */
function mendFields({ edits, isSure }: Mend): unknown {
  return { isSure, edits: edits.map(({ place, text }) => ({ ...place, text })) }
}

/** Where it stands now, as `line` and `text`, and what was there, as `was`. */
function changeFields(change: Change): Record<string, unknown> {
  return {
    kind: change.kind,
    of: change.of,
    ...(change.kind === 'removed' ? {} : change.is),
    ...(change.kind === 'added' ? {} : { was: change.was }),
  }
}

/** Of neighbours, `line`, `sentence` and `id` are the first one's. */
function supportFields({ support, closest }: ReportedTakeaway): Record<string, unknown> {
  const { score, missing } = closest
  // What the author named is no guess: its score is 1.
  return support.kind === 'none'
    ? { kind: support.kind, score }
    : { kind: support.kind, ...sentenceFields(closest), score, missing }
}

/** Where nothing is linked, what comes nearest to it. */
function nearestFields({ support, closest }: ReportedTakeaway): Record<string, unknown> {
  if (support.kind !== 'none' || closest.sentences.length === 0) return {}
  return { nearest: { ...sentenceFields(closest), missing: closest.missing } }
}

function sentenceFields({ sentences }: ReportedTakeaway['closest']): Record<string, unknown> {
  const [first] = sentences
  if (first === undefined) return {}
  return {
    line: first.line,
    sentence: first.text,
    id: first.id,
    ...(sentences.length > 1 ? { ids: sentences.map(({ id }) => id) } : {}),
  }
}
