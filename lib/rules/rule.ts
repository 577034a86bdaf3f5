/** What a rule is. Each stands in a file of its own, with all that is said of it. */

/** A note is wrong too often to be printed: only programs are told, with all else (`check --format json`). */
export type Severity = 'error' | 'warning' | 'note'

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

/** What shows a rule: a content folder of a few lines, which is checked as any other is. */
export type Example =
  /** No files: no folder. */
  | { readonly kind: 'folder'; readonly files: Files }
  /** Published as one, changed to the other. */
  | { readonly kind: 'history'; readonly before: Files; readonly files: Files }
  /** No file brings it about alone. */
  | { readonly kind: 'circumstance'; readonly what: string; readonly said: () => Breach | null }

/** By path in the content folder. */
export type Files = Readonly<Record<string, string | Uint8Array | ArticlePart>>

/** Lines of an article that is right in all else: its front matter has these keys in place of its own, and its text these lines below its own. */
export type ArticlePart = {
  readonly kind: 'part'
  readonly front: string
  readonly body: string
}

/** What a writer is told. */
export type Message = {
  /** "Unexpected X, expected Y" or "Missing X, expected Y", without a full stop. */
  readonly reason: string
  /** What would be right, when that can be said. */
  readonly hint: string | null
}

/** A rule that was broken, before it is said where. */
export type Breach = Message & {
  readonly rule: string
  readonly severity: Severity
  /** Where one value is wrong and one only is right: that value. */
  readonly instead?: string
}

export function breach(
  { name, severity }: Rule,
  reason: string,
  hint: string | null = null,
): Breach {
  return { rule: name, severity, reason, hint }
}
