/** The one way of a command's words to the terminal: no name of a file and nothing that a file says can do more there than be read. */

import { printable, printableLines } from '#lib/text/printable.ts'

export function say(text: string): void {
  redraw('')
  console.log(printableLines(text))
}

/** What is no result: progress, notes, why it failed. */
export function complain(text: string): void {
  redraw('')
  console.error(printableLines(text))
}

let drawn = ''

/** At a terminal, in the place of what was drawn last; whatever is said comes in its place too. */
export function redraw(text: string): void {
  if (text === drawn) return
  drawn = text
  process.stderr.write(`\r\u001B[2K${printable(text)}`)
}
