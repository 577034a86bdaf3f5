/** The one clock of a command: what is still in the future is decided by it alone. */

export type ReadEpoch =
  /** Milliseconds since 1970; `null` where nobody set it. */
  | { readonly kind: 'epoch'; readonly at: number | null }
  | { readonly kind: 'wrong'; readonly reason: string }

/** @param written `SOURCE_DATE_EPOCH`, when set: whole seconds since 1970 */
export function readEpoch(written: string | undefined): ReadEpoch {
  if (written === undefined || written === '') return { kind: 'epoch', at: null }
  return /^\d{1,12}$/u.test(written)
    ? { kind: 'epoch', at: Number(written) * 1000 }
    : {
        kind: 'wrong',
        reason: `Unexpected SOURCE_DATE_EPOCH \`${written}\`, expected whole seconds since 1970`,
      }
}

/**
 * @param epoch what `SOURCE_DATE_EPOCH` says
 * @param started milliseconds since 1970 at which the command started, cut to its second so that
 *   handing the clock on as an epoch loses nothing
 */
export function clockOf(epoch: number | null, started: number): number {
  return epoch ?? Math.floor(started / 1000) * 1000
}
