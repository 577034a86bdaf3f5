import type { StopSignal } from '#lib/build/run-next.ts'

export type Unbuilt =
  /** For the last words on the terminal. */
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'stopped'; readonly signal: StopSignal }

/** Ends a build from wherever it has come to. */
export class NotBuilt extends Error {
  readonly ending: Unbuilt

  constructor(ending: Unbuilt) {
    super(ending.kind)
    this.ending = ending
  }
}

/** @param reason `null` when all is well */
export function failWith(reason: string | null): void {
  if (reason !== null) throw new NotBuilt({ kind: 'failed', reason })
}
