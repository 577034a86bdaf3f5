/** The words that takeaways rest on, written beside them. */

import { isGroup, writtenFront, type WrittenFront } from '#lib/article/write/written-front.ts'
import { insertion, withEdits } from '#lib/text/edits.ts'
import type { Edit } from '#lib/text/problem.ts'

/**
 * The file with `evidence:` beside the takeaways named, every other byte as it
 * was; only lines that a sentence goes on over are set further in with it.
 * `null` when that cannot be done: the result is read again, and has to say
 * what the file said and the evidence, and nothing else.
 *
 * @param quotes the words, by the takeaway's place in the list, from 0
 */
export function writeEvidence(source: string, quotes: ReadonlyMap<number, string>): string | null {
  const front = writtenFront(source)
  const wanted = front === null ? null : dataWith(front, quotes)
  if (front === null || wanted === null) return null
  const made = withEdits(
    source,
    [...quotes].flatMap(([index, quote]) => editsFor(index, quote, front)),
  )
  const after = writtenFront(made)
  const now = after === null ? null : dataWith(after, new Map())
  return now === wanted && after?.body === front.body ? made : null
}

/** All that the front matter says, in one form however it is written; `null` when there is no such takeaway, or it names its evidence already. */
function dataWith({ keys }: WrittenFront, quotes: ReadonlyMap<number, string>): string | null {
  const { takeaways, ...others } = keys
  if (!Array.isArray(takeaways)) return null
  const items = takeaways.map((item: unknown) => (isGroup(item) ? { ...item } : { text: item }))
  for (const [index, evidence] of quotes) {
    const item: Record<string, unknown> | undefined = items[index]
    if (item === undefined || Object.hasOwn(item, 'evidence')) return null
    item.evidence = evidence
  }
  const sorted = items.map((item) => Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify([Object.entries(others), sorted])
}

function editsFor(index: number, quote: string, { keys, yaml, lines }: WrittenFront): Edit[] {
  const list = yaml.extentOf(['takeaways'])
  const item = yaml.extentOf(['takeaways', index])
  const bare = !isGroup((keys.takeaways as readonly unknown[])[index])
  const text = bare ? item : yaml.extentOf(['takeaways', index, 'text'])
  const opens = (at: { line: number; column: number }, sign: string): boolean =>
    lines[at.line - 1]?.[at.column - 1] === sign
  // A JSON text is a YAML text in double quotes.
  const evidence = `evidence: ${JSON.stringify(quote)}`

  if (opens(list, '[') || opens(item, '{')) {
    // In `[text: A sentence]` the item has no braces of its own.
    const [before, after] = opens(item, '{') ? ['', ''] : [bare ? '{ text: ' : '{ ', ' }']
    return [
      insertion(item.line, item.column, before),
      insertion(text.endLine, text.endColumn, `, ${evidence}${after}`),
    ]
  }
  const edits: Edit[] = []
  if (bare) {
    edits.push(insertion(item.line, item.column, 'text: '))
    // Lines that go on have to stand further in than the key that is new now.
    const deeper = ' '.repeat(Math.max(0, item.column - list.column))
    const last = text.endColumn === 1 ? text.endLine - 1 : text.endLine
    for (let line = text.line + 1; line <= last; line += 1) {
      if ((lines[line - 1] ?? '').trim() !== '') edits.push(insertion(line, 1, deeper))
    }
  }
  const indent = ' '.repeat(item.column - 1)
  // A text in block style ends where the line below it begins.
  const below = text.endColumn === 1
  const end = (lines[text.endLine - 1] ?? '').length + 1
  return [
    ...edits,
    below
      ? insertion(text.endLine, 1, `${indent}${evidence}\n`)
      : insertion(text.endLine, end, `\n${indent}${evidence}`),
  ]
}
