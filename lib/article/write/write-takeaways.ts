/** Takeaways that software proposes, written into a file that has none. */

import { readInlineMarkup } from '#lib/article/markdown/inline-markup.ts'
import { writtenFront } from '#lib/article/write/written-front.ts'
import { insertion, withEdits } from '#lib/text/edits.ts'

export type ProposedTakeaway = {
  readonly text: string
  /** Exact words of the body; `null` when they stand there more than once. */
  readonly evidence: string | null
}

/**
 * The file with `takeaways` and `takeawaysMadeBy: assisted` at the end of its
 * front matter, every other byte as it was. `null` when that cannot be done:
 * the result is read again, and has to say what the file said and the
 * takeaways, and nothing else.
 */
export function writeTakeaways(
  source: string,
  proposed: readonly ProposedTakeaway[],
): string | null {
  const front = writtenFront(source)
  // A `takeawaysCheckedBy` from before would say that somebody has checked what nobody has seen.
  if (front === null || Object.keys(front.keys).some((key) => key.startsWith('takeaways'))) {
    return null
  }
  const made = {
    takeaways: proposed.map(({ text, evidence }) => ({
      text: unmarked(text),
      ...(evidence === null ? {} : { evidence }),
    })),
    takeawaysMadeBy: 'assisted',
  }
  const [first] = Object.keys(front.keys)
  const { column } = front.yaml.placeOfKey(first === undefined ? [] : [first])
  const indent = ' '.repeat(column - 1)
  const lines = [
    'takeaways:',
    ...made.takeaways.flatMap(({ text, evidence }) => [
      `  - text: ${JSON.stringify(text)}`,
      ...(evidence === undefined ? [] : [`    evidence: ${JSON.stringify(evidence)}`]),
    ]),
    'takeawaysMadeBy: assisted',
  ]
  const block = lines.map((line) => `${indent}${line}\n`).join('')
  const result = withEdits(source, [insertion(front.closing, 1, block)])
  const after = writtenFront(result)
  const wanted = JSON.stringify({ ...front.keys, ...made }, sortedKeys)
  return after?.body === front.body && JSON.stringify(after.keys, sortedKeys) === wanted
    ? result
    : null
}

/** A sentence's words as a takeaway would print them: signs that would be Markdown there are escaped. */
function unmarked(text: string): string {
  const read = readInlineMarkup(text)
  return read.kind === 'read' && read.text === text ? text : text.replace(/[\\`*_[\]<&!]/gu, '\\$&')
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
