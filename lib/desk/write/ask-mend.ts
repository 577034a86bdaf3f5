/** Asks a person whether a mend that is not sure is what they mean. */

import { printable } from '#lib/text/printable.ts'
import type { Mendable } from '#lib/desk/write/mend-text.ts'

export type AskOptions = {
  /** As the writer named it. */
  readonly contentFolder: string
  /** What is answered, one letter after another; its end is a `q`. */
  readonly keys: AsyncIterator<string, void, undefined>
  readonly say: (line: string) => void
}

/** After a `q` or Ctrl-C nothing more is asked, and nothing more accepted. */
export function askMend({
  contentFolder,
  keys,
  say,
}: AskOptions): (problem: Mendable) => Promise<boolean> {
  let isOver = false
  return async ({ file, line, reason, mend }) => {
    if (isOver) return false
    say('')
    say(printable(`${contentFolder}/${file}, line ${line}: ${reason}`))
    for (const { text } of mend.edits) say(printable(`    in its place: ${text}`))
    say('    y accept, n skip, q quit')
    for (;;) {
      const { value, done } = await keys.next()
      const key = done === true ? 'q' : value.toLowerCase()
      if (key === 'y') return true
      if (key === 'n') return false
      isOver = key === 'q' || key === '\u0003'
      if (isOver) return false
      say(printable(`    Unexpected \`${key}\`, expected y, n or q`))
    }
  }
}
