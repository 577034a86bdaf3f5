/** What a part says of itself while it runs, from its test runner to `npm test`. */

export type Progress =
  | { readonly kind: 'counted'; readonly done: number; readonly total: number; readonly of: string }
  | { readonly kind: 'file'; readonly file: string; readonly milliseconds: number }
  | { readonly kind: 'tests'; readonly passed: number; readonly failed: number }

/** Nothing where a test runner was started by hand. */
export function tell(progress: Progress): void {
  process.send?.(progress)
}

/** What came over the wire, or `null` for what is none of ours. */
export function progressIn(message: unknown): Progress | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null
  const kinds: readonly unknown[] = ['counted', 'file', 'tests']
  return kinds.includes(message.kind) ? (message as Progress) : null
}
