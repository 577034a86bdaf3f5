import type { Text } from 'mdast'
import type { Node } from 'unist'
import type { PictureTable } from '#lib/images/picture.ts'
import type { Messages } from '#lib/site/messages.ts'
import type { Urls } from '#lib/site/urls.ts'
import { fileStart, type Place } from '#lib/text/problem.ts'

/** What a body needs to know of the world around it. */
export type BodySurroundings = {
  /** The article's own file, relative to the content folder. */
  readonly file: string
  /** Of the page it becomes, as urls.ts builds it. */
  readonly address: string
  readonly title: string
  readonly lang: string
  readonly pictures: PictureTable
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
 * Where a part of a text node stands. Exact unless escapes or entities come
 * before it on its line, which take more room in the source than in the text.
 */
export function placeWithin(node: Text, from: number, to: number): Place {
  const whole = placeOf(node)
  // A place without extent is borrowed: see place-strays.ts.
  if (whole.line === whole.endLine && whole.column === whole.endColumn) return whole
  const start = pointAt(whole, node.value, from)
  const end = pointAt(whole, node.value, to)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

function pointAt(whole: Place, text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lastLineEnd = before.lastIndexOf('\n')
  if (lastLineEnd === -1) return { line: whole.line, column: whole.column + offset }
  return { line: whole.line + before.split('\n').length - 1, column: offset - lastLineEnd }
}
