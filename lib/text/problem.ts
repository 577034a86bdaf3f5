/**
 * What is wrong with a file a writer made, and where. Bad content is always a
 * value of this type, never an exception.
 */

import { printable } from '#lib/text/printable.ts'

/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 code units, as editors do; the end is exclusive. */
export type Place = {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export type Severity = 'error' | 'warning'

/**
 * Every rule the project knows and how grave a breach of it is. A rule's name
 * is permanent: it stands in other people's configuration and search results.
 */
export const ruleSeverity = {
  // the file itself
  'file-encoding': 'error',
  'file-kind': 'error',
  'file-name': 'error',
  'file-parser-crashed': 'error',
  'file-size': 'error',
  'file-too-much-memory': 'error',
  'file-too-slow': 'error',
  'file-unreadable': 'error',
  // front matter, and the other YAML
  'front-matter-missing': 'error',
  'front-matter-fence': 'error',
  'front-matter-language': 'error',
  'front-matter-size': 'error',
  'yaml-syntax': 'error',
  'yaml-alias': 'error',
  'yaml-comment': 'warning',
  'yaml-shape': 'error',
  'duplicate-key': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-type': 'error',
  'wrong-value': 'error',
  'empty-value': 'error',
  'impossible-date': 'error',
  'updated-before-published': 'error',
  'unsafe-url': 'error',
  'insecure-url': 'warning',
  'hidden-character': 'error',
  'unknown-character': 'warning',
  'plain-text-markup': 'warning',
  'author-joined': 'warning',
  'standfirst-length': 'warning',
  'topic-unlisted': 'warning',
  // takeaways
  'takeaways-missing': 'warning',
  'takeaways-count': 'error',
  'takeaway-markup': 'error',
  'takeaway-joined': 'warning',
  'takeaways-unchecked': 'error',
  'takeaway-evidence-missing': 'error',
  'takeaway-evidence-ambiguous': 'error',
  'takeaway-evidence-split': 'error',
  'takeaway-unsupported': 'warning',
  'takeaway-number-unsupported': 'error',
  'takeaway-number-unread': 'warning',
  'takeaway-date-unsupported': 'warning',
  'takeaway-name-unsupported': 'warning',
  'takeaway-polarity': 'warning',
  'takeaway-drifted': 'warning',
  'takeaway-shared-evidence': 'warning',
  'takeaway-repeats-headline': 'warning',
  'takeaway-length': 'warning',
  // pictures
  'picture-alt-missing': 'error',
  'picture-alt-empty': 'error',
  'picture-alt-repeats': 'warning',
  'picture-credit-missing': 'error',
  'picture-credit-absent': 'warning',
  'picture-missing': 'error',
  'picture-outside': 'error',
  'picture-remote': 'error',
  'picture-refused': 'error',
  // the body
  'body-empty': 'error',
  'body-raw-html': 'warning',
  'body-foreign-markup': 'warning',
  'body-marks-left': 'warning',
  'body-marks-taken': 'warning',
  'body-heading-sudden': 'warning',
  'body-list-sudden': 'warning',
  'body-code-sudden': 'warning',
  'body-definition-unused': 'warning',
  'body-heading-one': 'warning',
  'body-heading-skipped': 'warning',
  'body-heading-empty': 'warning',
  'body-footnote-undefined': 'error',
  'body-footnote-unused': 'warning',
  'body-footnote-in-heading': 'error',
  'body-reference-undefined': 'warning',
  'body-hidden-character': 'warning',
  'body-too-deep': 'error',
  'body-too-large': 'error',
  'bio-block': 'warning',
  // across files
  'duplicate-slug': 'error',
  'duplicate-author': 'error',
  'alias-taken': 'error',
  'alias-repeated': 'warning',
  'topic-taken': 'error',
  'topic-spelling': 'warning',
  'author-spelling': 'warning',
  'address-vanished': 'error',
  'correction-missing': 'warning',
  'page-address-taken': 'error',
  'link-dead': 'error',
  'fragment-dead': 'error',
  'related-missing': 'error',
  'translation-missing': 'error',
  'lead-missing': 'error',
  'navigation-dead': 'error',
  'site-url-missing': 'warning',
  'content-missing': 'error',
  'content-empty': 'error',
} as const satisfies Record<string, Severity>

export type Rule = keyof typeof ruleSeverity

export type Problem = Place & {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string
  readonly severity: Severity
  readonly rule: Rule
  /** "Unexpected X, expected Y", without a full stop. */
  readonly reason: string
  /** What would be right, when that can be said. */
  readonly hint: string | null
}

/** A problem found inside one file, before the file's name is put on it. */
export type Finding = {
  readonly place: Place
  readonly rule: Rule
  readonly reason: string
  readonly hint?: string | null
}

/** Puts the file's name and the rule's severity on what was found in it. */
export function problemIn(file: string, finding: Finding): Problem {
  return {
    file,
    line: finding.place.line,
    column: finding.place.column,
    endLine: finding.place.endLine,
    endColumn: finding.place.endColumn,
    severity: ruleSeverity[finding.rule],
    rule: finding.rule,
    reason: finding.reason,
    hint: finding.hint ?? null,
  }
}

/** The very start of a file: where a problem of the file as a whole is shown. */
export const fileStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** The one-line form, clickable in terminals and editors, whatever a file or its name may hold; `folder` is the content folder as the writer named it. */
export function problemLine(problem: Problem, folder: string): string {
  const at = `${folder}/${problem.file}:${problem.line}:${problem.column}`
  return printable(`${at}: ${problem.severity}: ${problem.reason} (${problem.rule})`)
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
