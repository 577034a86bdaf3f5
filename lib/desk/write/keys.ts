/** What a person types, a letter at a time. */

import { createInterface } from 'node:readline'

export type Typed = NodeJS.ReadableStream & {
  readonly isTTY?: boolean
  readonly setRawMode?: (raw: boolean) => unknown
}

/**
 * At a terminal each key at once, without Enter; Ctrl-C comes as `\u0003`. From
 * a pipe or a file the first letter of each line that is not empty.
 */
export async function* keysFrom(input: Typed): AsyncGenerator<string, void, undefined> {
  if (input.isTTY === true) {
    input.setRawMode?.(true)
    input.setEncoding('utf8')
    try {
      for await (const typed of input) yield* lettersOf(String(typed))
    } finally {
      input.setRawMode?.(false)
    }
    return
  }
  for await (const line of createInterface({ input })) {
    const [letter] = line.trim()
    if (letter !== undefined) yield letter
  }
}

/** An arrow and its like come as several signs at once, of which Escape alone is the first. */
function lettersOf(typed: string): Iterable<string> {
  return typed.startsWith('\u001B') ? [typed] : typed
}
