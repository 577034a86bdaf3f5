/** Where sentences begin and end, and the ids they are known by. */

import { hash } from 'node:crypto'
import { goesOn } from '#lib/text/sentences/sentence-goes-on.ts'

/** `id` is `s-…`; it depends on the sentence's own words alone, so editing one leaves the others theirs. */
export type Sentence = { readonly id: string; readonly text: string; readonly line: number }

/** Offsets into the text in UTF-16 code units; the white space between sentences belongs to none. */
export type Span = { readonly from: number; readonly to: number }

/**
 * Cuts text into sentences by Unicode's rules (UAX 29 through `Intl.Segmenter`)
 * and joins again what those rules cut too early: after abbreviations and
 * initials, before a small letter, and where only closing marks are left.
 */
export function cutSentences(text: string, lang: string): readonly Span[] {
  // A line end inside a paragraph is a space to a reader and a sentence's end to UAX 29.
  const line = withoutNotes(text.replace(/\s/gu, ' '))
  const spans: Span[] = []
  let from = 0
  for (const end of endsIn(cuttable(line), lang)) {
    // What stands close by decides; to look at all of it each time would take a long paragraph's length squared.
    const before = line.slice(Math.max(from, end - closeBy), end).replaceAll(unseen, '')
    if (end < line.length && goesOn(before, line.slice(end, end + closeBy), lang)) continue
    const span = trimmed(text, from, end)
    if (span !== null) spans.push(span)
    from = end
  }
  return spans
}

/** Characters on either side of a cut that are looked at. */
const closeBy = 100

/** UAX 29 takes it for a part of the character before it (WB4, SB5). */
const unseen = '\u2060'

/** The same text, character for character, with marks of notes put out of sight: "in May.[1] It", "in May.² It". */
function withoutNotes(line: string): string {
  return line.replace(noteMarks, (marks) => unseen.repeat(marks.length))
}

const noteMarks =
  /(?<=[.!?…。！？]["'”’»）」』)]?)(?:[¹²³⁰⁴-⁹*†‡]+|(?:\[(?:\p{N}{1,3}|\p{Ll}|\p{L}{2,8} (?:needed|\p{N}{1,3}))\])+|\(\p{N}{1,3}\))/gu

/** The same text, character for character, with what UAX 29 stumbles over put so that it does not. */
function cuttable(line: string): string {
  // Where a paragraph is speech, a dash begins what is said next.
  const speech = /^ *[—–]/u.test(line)
  return (
    line
      .replace(speech ? dashAfterStop : /(?!)/u, opener)
      // Dots end a sentence where a space follows them, and not inside one: "她沉默了……然后离开".
      .replace(/(?<=[\p{L}\p{N}…] ?)…(?=[\p{Pe}\p{Pf}"'”’»]*(?: |$))/gu, '.')
      // French sets a space before a closing quote, which belongs to the sentence all the same.
      .replace(/(?<=[.!?…]) (?=[»›]( |$))/gu, unseen)
      // A quotation or a title that opens right behind a full stop begins a sentence.
      .replace(/(?<=[。！？][”’」』》〉）】]{0,3})[“‘「『《〈（【〔]/gu, opener)
      // The sign of a Hebrew quotation is a letter to it.
      .replace(/(?<=[.!?…])[״׳](?= |$)/gu, unseen)
      // Nor does a bracket that opens behind a stop close anything.
      .replace(/(?<=\p{L}[.!?…])[([](?=[\p{L}\p{N}])/gu, opener)
      // UAX 29 goes on before a number, a small letter, "’90s" and "...and": here `goesOn` says.
      .replace(afterStop, (first) => opener.repeat(first.length))
  )
}

/** A letter without small ones, which begins a sentence wherever it can. */
const opener = '一'

const dashAfterStop = /(?<=[.!?…] )[—–](?= ?[\p{Lu}¿¡])/gu

const afterStop =
  /(?<=[.!?…][\p{Pe}\p{Pf}"'”’»\u2060]{0,4} )(?:[\p{L}\p{N}]|['’‘](?=\p{N}|\p{Ll} \p{L})|\.(?=\.\.\p{L})|…(?=\p{L}))|(?<=(?:\p{Ll}|\p{N})\.)\p{Lu}(?=\p{Ll})/gu

/** Characters given to the segmenter at once: its time grows with the square of them. */
const windowLength = 2000

/** Where UAX 29 ends sentences. The last two pieces of a window may go on behind it, so they are asked for again. */
function endsIn(line: string, lang: string): number[] {
  const found: number[] = []
  let from = 0
  let length = windowLength
  while (from < line.length) {
    const part = line.slice(from, from + length)
    const last = from + length >= line.length
    const pieces = [...segmenterFor(lang).segment(part)]
    const sure = last ? pieces : pieces.slice(0, -2)
    for (const { segment, index } of sure) found.push(from + index + segment.length)
    const end = sure.at(-1)
    if (last) break
    if (end === undefined) length *= 2
    else {
      from += end.index + end.segment.length
      length = windowLength
    }
  }
  return found
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, made)
  return made
}

function trimmed(text: string, from: number, to: number): Span | null {
  const part = text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  const end = to - (part.length - part.trimEnd().length)
  return start < end ? { from: start, to: end } : null
}

/**
 * The id of a sentence: `s-` and 32 bits of a SHA-256 of its words in base 36.
 * It depends on nothing else, so editing a paragraph leaves every other
 * sentence's address as it was.
 */
export function sentenceId(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return `s-${hash('sha256', words, 'buffer').readUInt32BE(0).toString(36)}`
}
