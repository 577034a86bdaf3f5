/** A report for people at a terminal. */

import { styleText } from 'node:util'
import { count } from '#lib/desk/count.ts'
import { printable } from '#lib/text/printable.ts'
import { forPeople, type Report, type Summary, summaryOf } from '#lib/desk/report/report.ts'
import { byPlace, fileIn, type Problem, problemLine } from '#lib/text/problem.ts'

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
  const parts = [
    prettyProblems(forPeople(report.problems), options),
    more,
    [countLine(summaryOf(report), report.about)],
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** What one broken file may fill of a terminal. Programs get all there is. */
const mostOfOneFile = 50

/** The lines of a report without its count. */
export function prettyProblems(
  problems: readonly Problem[],
  options: PrettyOptions,
): readonly string[] {
  return [...byFile([...problems].sort(byPlace))].flatMap(([file, all]) => {
    const shown = mostTelling(all)
    const rest = all.filter((problem) => !shown.has(problem))
    return [
      ...[...shown].flatMap((problem) => linesOf(problem, options)),
      ...(rest.length === 0 ? [] : [restLine(file, rest, options)]),
    ]
  })
}

function byFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const files = new Map<string, Problem[]>()
  for (const problem of problems) {
    const own = files.get(problem.file)
    if (own === undefined) files.set(problem.file, [problem])
    else own.push(problem)
  }
  return files
}

/** Errors before warnings, since they stop a build; in the order of places. */
function mostTelling(problems: readonly Problem[]): ReadonlySet<Problem> {
  const errorsFirst = problems.toSorted((a, b) => weight(b) - weight(a))
  const chosen = new Set(errorsFirst.slice(0, mostOfOneFile))
  return new Set(problems.filter((each) => chosen.has(each)))
}

/** Begins as a problem's line does, so that it leads to the file. */
function restLine(file: string, rest: readonly Problem[], { folder }: PrettyOptions): string {
  const counts = summaryOf({ problems: rest, articles: [], articleCount: 0 })
  return printable(`${fileIn(folder, file)}: ${problemCount(counts)} more`)
}

function weight({ severity }: Problem): number {
  return severity === 'error' ? 1 : 0
}

function linesOf(problem: Problem, { folder, colour }: PrettyOptions): readonly string[] {
  const line = problemLine(problem, folder)
  const tint = problem.severity === 'error' ? 'red' : 'yellow'
  return [
    colour ? styleText(tint, line, { validateStream: false }) : line,
    ...hintLines(problem.hint),
  ]
}

/**
 * `2 errors and 1 warning in 6 articles`.
 *
 * @param about the files and folders that were asked about; where no article is among them they are named instead
 */
export function countLine(summary: Summary, about: readonly string[] = []): string {
  const where =
    summary.articles === 0 && about.length > 0
      ? printable(about.join(', '))
      : count(summary.articles, 'article')
  return `${problemCount(summary)} in ${where}`
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
