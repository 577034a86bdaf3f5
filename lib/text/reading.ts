import type { Problem } from '#lib/text/problem.ts'

/** What a text said or, when whoever read it did not come to its end, why. */
export type Reading<Read> =
  | { readonly kind: 'read'; readonly read: Read }
  | { readonly kind: 'unread'; readonly problem: Problem }
