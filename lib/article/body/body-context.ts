import type { Text } from 'mdast'
import type { Node } from 'unist'
import type { PictureTable } from '#lib/images/picture.ts'
import type { Messages } from '#lib/site/messages/english.ts'
import type { Urls } from '#lib/site/urls.ts'
import type { Nearest } from '#lib/text/first-hints.ts'
import { lastUpTo } from '#lib/text/last-up-to.ts'
import { fileStart, type Place } from '#lib/text/problem.ts'

/** What a body needs to know of the world around it. */
export type BodyContext = {
  /** The article's own file, relative to the content folder. */
  readonly file: string
  /** Of the page it becomes, as urls.ts builds it. */
  readonly address: string
  readonly title: string
  readonly lang: string
  readonly pictures: PictureTable
  /** For what is misspelt in this file. */
  readonly nearest: Nearest
  readonly urls: Urls
  /** In the article's language, since they stand inside its text. */
  readonly messages: Messages
}

/** Where a Markdown node stands in its file. */
export function placeOf(node: Node): Place {
  const position = node.position
  if (position === undefined) return fileStart
  return {
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
  }
}

/**
 * Where parts of a text node stand. Exact unless escapes or entities come
 * before them on their line, which take more room in the source than in the text.
 */
export function placesIn(node: Text): (from: number, to: number) => Place {
  const whole = placeOf(node)
  // A place without extent is borrowed: see place-strays.ts.
  if (whole.line === whole.endLine && whole.column === whole.endColumn) return () => whole
  let starts: readonly number[] | undefined
  return (from, to) => {
    starts ??= [0, ...[...node.value.matchAll(/\n/g)].map(({ index }) => index + 1)]
    const start = pointAt(whole, starts, from)
    const end = pointAt(whole, starts, to)
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  }
}

/** @param starts where the lines of the text begin */
function pointAt(
  whole: Place,
  starts: readonly number[],
  offset: number,
): { line: number; column: number } {
  const row = lastUpTo(starts, offset)
  const within = offset - (starts[row] ?? 0)
  return { line: whole.line + row, column: row === 0 ? whole.column + within : within + 1 }
}
