/** A report as GitHub's runner reads it out of a log: each problem becomes a note at its line. */

import { countLine } from '#lib/desk/report/report-for-people.ts'
import { forPeople, type Report, summaryOf } from '#lib/desk/report/report.ts'
import { printable } from '#lib/text/printable.ts'
import type { Problem } from '#lib/text/problem.ts'

/** @param folder the content folder from the repository's root, with forward slashes; empty where it is the root */
export function githubReport(report: Report, folder: string): string {
  return [
    ...forPeople(report.problems).map((problem) => command(problem, folder)),
    countLine(summaryOf(report), report.about),
  ].join('\n')
}

function command(problem: Problem, folder: string): string {
  const { severity, file, rule, reason, hint } = problem
  const properties = {
    file: [folder, file].filter((part) => part !== '').join('/'),
    ...stretchOf(problem),
    title: rule,
  }
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${inProperty(String(value))}`,
  )
  const lines = [reason, ...(hint === null ? [] : hint.split('\n'))].map(printable)
  return `::${severity} ${written.join(',')}::${inMessage(lines.join('\n'))}`
}

/** Columns are refused of a note that reaches over several lines. */
function stretchOf({ line, column, endLine, endColumn }: Problem): Record<string, number> {
  return endLine === line ? { line, col: column, endLine, endColumn } : { line, endLine }
}

/** What its runner takes for a command's end, or undoes. */
function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
