/** How far a long step of a command has come, a line every few seconds. */

import { count } from '#lib/desk/count.ts'

/** In milliseconds: what is over sooner needs no line. */
const between = 5000

/**
 * @param what of one and of several, `page` and `pages`
 * @param clock milliseconds from any beginning
 */
export function progressOf(
  what: readonly [one: string, several: string],
  say: (text: string) => void,
  clock: () => number = () => performance.now(),
): (done: number, of: number) => void {
  const started = clock()
  let said = started
  return (done, of) => {
    const now = clock()
    if (now - said < between || done >= of) return
    said = now
    const left = Math.max(1, Math.round((((now - started) / done) * (of - done)) / 1000))
    say(`Made ${done.toLocaleString('en')} of ${count(of, ...what)}, about ${left} s left`)
  }
}
