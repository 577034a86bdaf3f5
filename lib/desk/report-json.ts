/** A report for programs, in the shape that the contract names. */

import { type Report, summaryOf } from '#lib/desk/report.ts'

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
      articles: articles.map(({ slug, file, takeaways }) => ({
        slug,
        file,
        takeaways: takeaways.map(({ text, line }) => ({ text, line })),
      })),
    },
    null,
    2,
  )
}
