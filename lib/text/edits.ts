/** Small changes to a file's text that leave every other character as it was. */

import type { Edit } from '#lib/text/problem.ts'

/**
 * Places are those of the text without a byte order mark and with `\n` as line
 * ends, in which every problem is told; the mark stays, and new lines end as
 * the file's first one does. Edits that would overlap are a mistake of the
 * caller's; several at one spot follow one another as given.
 */
export function withEdits(source: string, edits: readonly Edit[]): string {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const starts = [mark]
  for (const { 0: end, index } of source.matchAll(/\r\n?|\n/gu)) starts.push(index + end.length)
  const lineEnd = /\r\n?|\n/u.exec(source)?.[0] ?? '\n'
  const offset = (line: number, column: number): number =>
    Math.min((starts[line - 1] ?? source.length) + column - 1, source.length)
  const ordered = edits
    .map(({ place, text }) => ({
      from: offset(place.line, place.column),
      to: offset(place.endLine, place.endColumn),
      text: text.replaceAll('\n', lineEnd),
    }))
    .toSorted((a, b) => a.from - b.from)
  let made = ''
  let done = 0
  for (const { from, to, text } of ordered) {
    made += source.slice(done, from) + text
    done = to
  }
  return made + source.slice(done)
}

/** An insertion: an edit that replaces nothing. */
export function insertion(line: number, column: number, text: string): Edit {
  return { place: { line, column, endLine: line, endColumn: column }, text }
}
