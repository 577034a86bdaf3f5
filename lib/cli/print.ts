/** The one way of a command's words to the terminal: no name of a file and nothing that a file says can do more there than be read. */

import { printableLines } from '#lib/text/printable.ts'

export function say(text: string): void {
  console.log(printableLines(text))
}

/** What is no result: progress, notes, why it failed. */
export function complain(text: string): void {
  console.error(printableLines(text))
}
