/** The one clock of a command: what is still in the future is decided by it alone. */

export type Clock =
  | { readonly kind: 'set'; readonly now: number }
  | { readonly kind: 'wrong'; readonly reason: string }

/**
 * @param epoch `SOURCE_DATE_EPOCH`: whole seconds since 1970
 * @param started milliseconds since 1970 at which the command started, cut to its second so that
 *   handing the clock on as an epoch loses nothing
 */
export function clockOf(epoch: string | undefined, started: number): Clock {
  if (epoch === undefined || epoch === '') {
    return { kind: 'set', now: Math.floor(started / 1000) * 1000 }
  }
  return /^\d{1,12}$/u.test(epoch)
    ? { kind: 'set', now: Number(epoch) * 1000 }
    : {
        kind: 'wrong',
        reason: `Unexpected SOURCE_DATE_EPOCH \`${epoch}\`, expected whole seconds since 1970`,
      }
}
