/** How far a long step has come: at a terminal in one line that moves and goes in the end, elsewhere a line every few seconds. */

import { complain, redraw } from '#lib/cli/print.ts'
import { progressOf } from '#lib/desk/progress.ts'

/** Milliseconds from one drawing to the next. */
const every = 100
const longestBar = 30

/** @param what of one and of several, `source` and `sources` */
export function progressShown(
  what: readonly [one: string, several: string],
  did: string,
): (done: number, of: number) => void {
  const { stderr } = process
  if (!stderr.isTTY || process.env.TERM === 'dumb') return progressOf(what, complain, { did })
  const draw = (text: string, share: number): void => redraw(barLine(text, share, stderr.columns))
  const drawn = progressOf(what, draw, { did, every })
  return (done, of) => (done < of ? drawn(done, of) : redraw(''))
}

/** As much of it as a line holds. */
export function barLine(text: string, share: number, columns: number): string {
  const room = Math.min(longestBar, columns - text.length - 2)
  if (room < 2) return text.slice(0, columns - 1)
  const full = Math.round(share * room)
  return `${text} ${'█'.repeat(full)}${'░'.repeat(room - full)}`
}
