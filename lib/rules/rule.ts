/** What a rule is. Each stands in a file of its own, with all that is said of it. */

import type { Example } from '#lib/rules/example.ts'

export type Severity = 'error' | 'warning'

export type Rule = {
  /** Permanent, since it stands in other people's configuration and search results; the file's name too. */
  readonly name: string
  readonly severity: Severity
  /** For a writer who has never heard of it: what is wrong, why that matters, what to do. */
  readonly meaning: string
  /** Has this rule's problem and no other. */
  readonly bad: Example
  /** The same without any problem. */
  readonly good: Example
}

/** What a writer is told. */
export type Message = {
  /** "Unexpected X, expected Y" or "Missing X, expected Y", without a full stop. */
  readonly reason: string
  /** What would be right, when that can be said. */
  readonly hint: string | null
}

/** A rule that was broken, before it is said where. */
export type Breach = Message & { readonly rule: string; readonly severity: Severity }

export function breach(
  { name, severity }: Rule,
  reason: string,
  hint: string | null = null,
): Breach {
  return { rule: name, severity, reason, hint }
}
