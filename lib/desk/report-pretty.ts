/** A report for people at a terminal. */

import { styleText } from 'node:util'
import { count } from '#lib/desk/count.ts'
import { printable } from '#lib/desk/printable.ts'
import { type Report, type Summary, summaryOf } from '#lib/desk/report.ts'
import { byPlace, type Problem, problemLine } from '#lib/text/problem.ts'

export type PrettyOptions = {
  /** The content folder as the writer named it. */
  readonly folder: string
  readonly colour: boolean
}

/**
 * Each problem in its one-line form with its hint indented under it, then the count.
 *
 * @param more what stands between the two
 */
export function prettyReport(
  report: Report,
  options: PrettyOptions,
  more: readonly string[] = [],
): string {
  const parts = [prettyProblems(report.problems, options), more, [countLine(summaryOf(report))]]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** The lines of a report without its count. */
export function prettyProblems(
  problems: readonly Problem[],
  { folder, colour }: PrettyOptions,
): readonly string[] {
  return [...problems].sort(byPlace).flatMap((problem) => {
    const line = printable(problemLine(problem, folder))
    const tint = problem.severity === 'error' ? 'red' : 'yellow'
    return [
      colour ? styleText(tint, line, { validateStream: false }) : line,
      ...hintLines(problem.hint),
    ]
  })
}

/** `2 errors and 1 warning in 6 articles`. */
export function countLine(summary: Summary): string {
  return `${problemCount(summary)} in ${count(summary.articles, 'article')}`
}

/** `2 errors and 1 warning`, or `No problems`. */
export function problemCount({ errors, warnings }: Omit<Summary, 'articles'>): string {
  const found = [
    ...(errors === 0 ? [] : [count(errors, 'error')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
  ]
  return found.length === 0 ? 'No problems' : found.join(' and ')
}

function hintLines(hint: string | null): readonly string[] {
  return hint === null ? [] : hint.split('\n').map((line) => `    ${printable(line)}`)
}
