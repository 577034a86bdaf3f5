/** What a person says to something that is offered. */

import { printable } from '#lib/text/printable.ts'

/** `stop` is Ctrl-C. */
export type Answer = 'y' | 'n' | 'q' | 'stop'

/** Asks again until one of the keys is pressed; the end of all keys is a `q`, as Escape and Ctrl-D are. */
export async function answerFrom(
  keys: AsyncIterator<string, void, undefined>,
  say: (line: string) => void,
): Promise<Answer> {
  say('    y accept, n skip, q quit')
  for (;;) {
    const { value, done } = await keys.next()
    if (done === true) return 'q'
    const key = value.toLowerCase()
    switch (key) {
      case 'y':
      case 'n':
      case 'q':
        return key
      case '\u001B':
      case '\u0004':
        return 'q'
      case '\u0003':
        return 'stop'
      default:
        say(printable(`    Unexpected \`${value}\`, expected y, n or q`))
    }
  }
}
