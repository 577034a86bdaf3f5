/**
 * What is wrong with a file a writer made, and where. Bad content is always a
 * value of this type, never an exception.
 */

import type { Breach } from '#lib/rules/rule.ts'
import { printable } from '#lib/text/printable.ts'

/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 code units, as editors do; the end is exclusive. */
export type Place = {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** `text` is put in place of what stands from the place's start to its end. Line ends in it are `\n`. */
export type Edit = { readonly place: Place; readonly text: string }

/** What would be right, as a change of the file's text. */
export type Mend = {
  /** None overlaps another. */
  readonly edits: readonly Edit[]
  /** Whether it is the only right answer; else its writer has to say. */
  readonly isSure: boolean
}

export type Problem = Place &
  Breach & {
    /** Relative to the content folder, with forward slashes. */
    readonly file: string
    /** Absent where nobody but the writer knows what is right. */
    readonly mend?: Mend
  }

/** A rule broken inside one file, before the file's name is put on it. */
export type Finding = Breach & { readonly place: Place; readonly mend?: Mend }

/** A mend by one edit to which there is no second answer. */
export function sureMend(place: Place, text: string): Mend {
  return { edits: [{ place, text }], isSure: true }
}

/** Puts the file's name on what was found in it. */
export function problemIn(file: string, finding: Finding): Problem {
  return {
    file,
    line: finding.place.line,
    column: finding.place.column,
    endLine: finding.place.endLine,
    endColumn: finding.place.endColumn,
    severity: finding.severity,
    rule: finding.rule,
    reason: finding.reason,
    hint: finding.hint,
    ...(finding.mend === undefined ? {} : { mend: finding.mend }),
  }
}

/** The same in a draft, which nobody sees but its writer: what is not finished may have faults. */
export function inDraft(problem: Problem): Problem {
  return problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem
}

/** The very start of a file: where a problem of the file as a whole is shown. */
export const fileStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** The one-line form, clickable in terminals and editors, whatever a file or its name may hold; `folder` is the content folder as the writer named it. */
export function problemLine(problem: Problem, folder: string): string {
  const at = `${fileIn(folder, problem.file)}:${problem.line}:${problem.column}`
  return printable(`${at}: ${problem.severity}: ${problem.reason} (${problem.rule})`)
}

/** A file of the content folder as the writer would name it from where they are. */
export function fileIn(folder: string, file: string): string {
  return folder === '.' ? file : `${folder}/${file}`
}

/** By file, line, column, then rule, so that two runs print the same list. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.reason, b.reason)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
