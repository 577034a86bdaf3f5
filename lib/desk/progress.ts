/** How far a long step of a command has come, a line every few seconds. */

import { count } from '#lib/desk/count.ts'

/**
 * The time left goes by the pace since the first was done, for until then
 * programs start that all others find running.
 *
 * @param what of one and of several, `page` and `pages`
 * @param say a line, and how much is done: 0 for nothing, 1 for all
 * @param how `clock` in milliseconds from any beginning; `did` begins the line;
 *   `every` so many milliseconds a line is said, and what is over sooner needs none
 */
export function progressOf(
  what: readonly [one: string, several: string],
  say: (text: string, share: number) => void,
  {
    clock = () => performance.now(),
    did = 'Made',
    every = 5000,
  }: { readonly clock?: () => number; readonly did?: string; readonly every?: number } = {},
): (done: number, of: number) => void {
  let said = clock()
  let first: { readonly at: number; readonly done: number } | null = null
  return (done, of) => {
    const now = clock()
    first ??= { at: now, done }
    if (now - said < every || done >= of) return
    said = now
    const left = timeLeft(now - first.at, done - first.done, of - done)
    say(`${did} ${done.toLocaleString('en')} of ${count(of, ...what)}${left}`, done / of)
  }
}

/** Fewer done than this say nothing about the pace. */
const enough = 5

function timeLeft(milliseconds: number, done: number, toDo: number): string {
  if (done < enough) return ''
  const seconds = Math.max(1, Math.round(((milliseconds / done) * toDo) / 1000))
  return seconds < 100
    ? `, about ${seconds} s left`
    : `, about ${Math.round(seconds / 60)} minutes left`
}
