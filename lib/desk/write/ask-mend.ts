/** Asks a person whether a mend that is not sure is what they mean. */

import { printable } from '#lib/text/printable.ts'
import { type Answer, answerFrom } from '#lib/desk/write/answer.ts'
import type { Person } from '#lib/desk/write/mend-content.ts'

export type AskOptions = {
  /** As the writer named it. */
  readonly contentFolder: string
  /** What is answered, one letter after another; its end is a `q`. */
  readonly keys: AsyncIterator<string, void, undefined>
  readonly say: (line: string) => void
}

/** After a `q` nothing more is asked, and nothing more accepted; after Ctrl-C nothing more is to be written either. */
export function askMend({ contentFolder, keys, say }: AskOptions): Person {
  let last: Answer = 'n'
  return {
    hasStopped: () => last === 'stop',
    accepts: async ({ file, line, reason, mend }) => {
      if (last === 'q' || last === 'stop') return false
      say('')
      say(printable(`${contentFolder}/${file}, line ${line}: ${reason}`))
      for (const { text } of mend.edits) say(printable(`    in its place: ${text}`))
      last = await answerFrom(keys, say)
      return last === 'y'
    },
  }
}
