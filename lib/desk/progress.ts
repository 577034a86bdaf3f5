/** How far a long step of a command has come, a line every few seconds. */

import { count } from '#lib/desk/count.ts'

/** In milliseconds: what is over sooner needs no line. */
const between = 5000

/**
 * The time left goes by the pace since the first was done, for until then
 * programs start that all others find running.
 *
 * @param what of one and of several, `page` and `pages`
 * @param how `clock` in milliseconds from any beginning; `did` begins the line
 */
export function progressOf(
  what: readonly [one: string, several: string],
  say: (text: string) => void,
  {
    clock = () => performance.now(),
    did = 'Made',
  }: { readonly clock?: () => number; readonly did?: string } = {},
): (done: number, of: number) => void {
  let said = clock()
  let first: { readonly at: number; readonly done: number } | null = null
  return (done, of) => {
    const now = clock()
    first ??= { at: now, done }
    if (now - said < between || done >= of) return
    said = now
    const left = timeLeft(now - first.at, done - first.done, of - done)
    say(`${did} ${done.toLocaleString('en')} of ${count(of, ...what)}${left}`)
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
