/** A report for programs, in the shape that the contract names. */

import { type Report, type ReportedTakeaway, summaryOf } from '#lib/desk/report.ts'

export function jsonReport(report: Report): string {
  const { problems, articles } = report
  return JSON.stringify(
    {
      summary: summaryOf(report),
      problems: problems.map(
        ({ file, line, column, endLine, endColumn, severity, rule, reason, hint }) => ({
          file,
          line,
          column,
          endLine,
          endColumn,
          severity,
          rule,
          reason,
          hint,
        }),
      ),
      articles: articles.map(({ slug, file, takeaways, uncovered }) => ({
        slug,
        file,
        takeaways: takeaways.map((takeaway) => ({
          text: takeaway.text,
          line: takeaway.line,
          support: supportFields(takeaway),
          facts: takeaway.facts,
        })),
        uncovered,
      })),
    },
    null,
    2,
  )
}

/** Of neighbours, `line`, `sentence` and `id` are the first one's. */
function supportFields({ support, sentences }: ReportedTakeaway): Record<string, unknown> {
  const [first] = sentences
  if (support.kind === 'none' || first === undefined) return { kind: 'none' }
  return {
    kind: support.kind,
    line: first.line,
    sentence: first.text,
    id: first.id,
    ...(sentences.length > 1 ? { ids: sentences.map(({ id }) => id) } : {}),
    // What the author named is no guess.
    score: support.kind === 'quoted' ? 1 : support.score,
  }
}
