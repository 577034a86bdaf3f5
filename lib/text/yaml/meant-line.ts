/** A line that is no YAML, as its writer meant it: `title: 'The ferry's gone'` is a text with an apostrophe. */

import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { quoted } from '#lib/rules/quoted.ts'

export type MeantLine = {
  /** Where the value stands in the text, its quotes with it. */
  readonly from: number
  readonly to: number
  /** What it begins with. */
  readonly sign: string
  /** The value as it would be right, in quotes; `null` where several are. */
  readonly value: string | null
  /** Key and value as they would be right, without the indent. */
  readonly line: string
}

/** The value of the line around an offset, if it is a text; `null` for what is no line of a key or an item with a text that ends there. */
export function meantLine(text: string, offset: number): MeantLine | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(start, endOfLine(text, start))
  const head = lineHead.exec(line)?.[0] ?? ''
  const value = line.slice(head.length).trimEnd()
  if (head.trim() === '' || !isText(value) || goesOn(text, start, head)) return null
  const meant = meantText(value)
  const right = meant === null ? null : quoted(meant)
  if (right !== null && !isRead(head + right)) return null
  const from = start + head.length
  return {
    from,
    to: from + value.length,
    sign: value.slice(0, 1),
    value: right,
    line: `${head.trim().replace(/^(?:- +)+/u, '')} ${right ?? value}`.replace(/^- /u, ''),
  }
}

/** Dashes of items and a key, up to its value. */
const lineHead = /^\s*(?:-[ \t]+)*(?:(?:[\p{L}_][\p{L}\p{N}_-]*|"[^"]*")[ \t]*:[ \t]+)?/u

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** No list, no group, no text in block style, and nothing with what may be a comment. */
function isText(value: string): boolean {
  if (value === '' || /^[|>]|\s#/u.test(value)) return false
  return !/^\[.*\]$|^\{.*\}$|^[[{][^\]}]*$/u.test(value)
}

/** Whether the next line with words stands further in than the line's last key or dash. */
function goesOn(text: string, start: number, head: string): boolean {
  const below = text.slice(endOfLine(text, start) + 1)
  const next = /^(?:[ \t]*\n)*([ ]*)\S/u.exec(below)?.[1] ?? ''
  const column = /^\s*(?:-[ \t]+)*(?=[^\s-])/u.exec(head)?.[0].length ?? head.lastIndexOf('-')
  return next.length > column
}

/** Without quotes that only seem to be the value's own; `null` where that cannot be said. */
function meantText(value: string): string | null {
  const quote = value.slice(0, 1)
  if (quote !== "'" && quote !== '"') return value
  if (value.length < 2 || !value.endsWith(quote)) return value
  const inner = value.slice(1, -1)
  for (const { index } of inner.matchAll(quote === "'" ? /'/gu : /"/gu)) {
    const [before, after] = [inner.slice(0, index), inner.slice(index + 1)]
    if (isLetter(before.slice(-1)) && isLetter(after.slice(0, 1))) continue
    // One that opens inside means that the first one is still open.
    if (/(?:^|[\s(\u2014-])$/u.test(before)) return inner
    return quote === '"' ? value : null
  }
  return inner
}

function isLetter(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character)
}

function isRead(line: string): boolean {
  const { errors, contents } = parseDocument(line, { logLevel: 'silent' })
  return errors.length === 0 && (isMap(contents) || isSeq(contents) || isScalar(contents))
}
