import { nulCharacter, otherEncoding, strayByte } from '#lib/rules/files/file-encoding.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { type Finding, type Place, fileStart } from '#lib/text/problem.ts'

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly finding: Finding }

/** Bytes → text, without the mark that some editors put first. Nothing is replaced: what is not UTF-8 is refused, with its line. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const wide = utf16Mark(bytes)
  if (wide !== null) return refused(fileStart, otherEncoding(wide))
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const nul = text.indexOf('\0')
    return nul === -1
      ? { kind: 'text', text }
      : refused(placeAfter(text.slice(0, nul)), nulCharacter())
  } catch {
    // TextDecoder says that a byte is wrong, not which.
    const before = longestStart(bytes)
    return refused(placeAfter(before.text), strayByte(bytes[before.length] ?? 0))
  }
}

function utf16Mark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little endian)'
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big endian)'
  return null
}

function refused(place: Place, breach: Breach): Decoded {
  return { kind: 'refused', finding: { place, ...breach } }
}

/** The longest start that is UTF-8, by halving: what is whole up to some byte is so up to all before it, but for a cut letter. */
function longestStart(bytes: Uint8Array): { readonly text: string; readonly length: number } {
  const decoder = (): TextDecoder => new TextDecoder('utf-8', { fatal: true })
  const fits = (length: number): boolean => {
    try {
      // `stream` lets the last letter be incomplete.
      decoder().decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fits(middle)) good = middle
    else bad = middle
  }
  const text = decoder().decode(bytes.subarray(0, good), { stream: true })
  return { text, length: new TextEncoder().encode(text).length + markLength(bytes) }
}

function markLength([first, second, third]: Uint8Array): number {
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
}

/** The place of the character after `text`; CRLF, CR and LF each end one line. */
function placeAfter(text: string): Place {
  const lines = text.split(/\r\n|\r|\n/)
  const line = lines.length
  const column = (lines.at(-1) ?? '').length + 1
  return { line, column, endLine: line, endColumn: column + 1 }
}
