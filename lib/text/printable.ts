/**
 * Text that came out of a content folder, made safe for a terminal and for
 * whoever reads it there: a control character would move the cursor or start a
 * second line, a direction override turn what stands behind it. Each such
 * character is shown as its number, `\u{202e}`, and a byte of a file's name that
 * is no UTF-8 as `\xe9`.
 */

import { withoutHidden } from '#lib/text/characters/hidden-characters.ts'
import { byteOf } from '#lib/text/characters/stray-bytes.ts'

export function printable(text: string): string {
  return withoutHidden(text, numberOf).replace(unseenInLines, numberOf)
}

/** Prose may hold these; on a terminal they break the line, turn it, or are not shown. */
const unseenInLines = /[\t\n\u00AD\u200E\u200F]/gu

function numberOf(character: string): string {
  const byte = byteOf(character)
  return byte === null
    ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
    : `\\x${byte.toString(16)}`
}

/** Several lines, with the colours that commands use: all that a command says. What is printable already stays as it is. */
export function printableLines(text: string): string {
  return text
    .split(ownMarks)
    .map((part, index) => (index % 2 === 0 ? printable(part) : part))
    .join('')
}

// eslint-disable-next-line no-control-regex -- colours begin with a control character
const ownMarks = /(\n|\u001B\[(?:31|33|39)m)/u

/** A value as JSON in several lines, with what nobody sees as its code: the same to a program, and safe to print. */
export function printableJson(value: unknown): string {
  return withoutHidden(JSON.stringify(value, null, 2), codeUnits).replace(
    /[\u00AD\u200E\u200F]/gu,
    codeUnits,
  )
}

function codeUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
