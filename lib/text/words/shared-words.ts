/** What a passage and a takeaway both say: figures, dates and names. Pure. */

export type Piece = { readonly text: string; readonly isShared: boolean }

/** What tells a name, and a month, from other words. */
export type WordsAround = {
  /** BCP 47, of both texts. */
  readonly lang: string
  /** More of the same article: a word with a capital in the middle of a sentence there is a name at the beginning of one, too. */
  readonly around: string
}

/**
 * Cuts a text of a passage so that what the takeaway says as well is a piece of
 * its own. Words alone are compared, and so "forty" is not found for "40": this
 * helps the eye, and judges nothing.
 *
 * @param text the passage, or a part of it
 */
export function piecesOf(
  text: string,
  takeaway: string,
  { lang, around }: WordsAround,
): readonly Piece[] {
  const months = monthsIn(lang)
  const inTakeaway = new Set(tokensIn(takeaway).map(({ word }) => folded(word)))
  const isNamed = (word: string, opens: boolean): boolean =>
    /^\p{Lu}/u.test(word) && (!opens || (word.length > 1 && isAmid(word, around)))
  const openings = new Set([takeaway, text].flatMap((each) => openersOf(each)))
  const pieces: Piece[] = []
  let from = 0
  for (const { word, at } of tokensIn(text)) {
    const key = folded(word)
    const tells =
      /\p{N}/u.test(word) || months.has(key) || isNamed(word, openings.has(word.toLowerCase()))
    if (!tells || !inTakeaway.has(key)) continue
    if (at > from) pieces.push({ text: text.slice(from, at), isShared: false })
    pieces.push({ text: word, isShared: true })
    from = at + word.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isShared: false })
  return joined(pieces)
}

/** "Jean", " ", "Renoir" are one name, and "3", " ", "March" one date. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = []
  for (const [nth, piece] of pieces.entries()) {
    const before = all.at(-1)
    const isGap = /^[\s\u00A0-]+$/u.test(piece.text)
    const isBetween = isGap && before?.isShared === true && pieces[nth + 1]?.isShared === true
    const isShared = piece.isShared || isBetween
    if (before?.isShared === true && isShared) {
      all[all.length - 1] = { text: before.text + piece.text, isShared }
    } else all.push({ text: piece.text, isShared })
  }
  return all
}

type Token = { readonly word: string; readonly at: number }

/** Words, and figures with their points and commas: "4chan", "1,180". */
function tokensIn(text: string): readonly Token[] {
  return [...text.matchAll(tokens)].map(({ 0: word, index }) => ({ word, at: index }))
}

const tokens = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?<=\p{N})[.,:'’\u202F\u00A0](?=\p{N}))*/gu

/** First words of sentences, in small letters. */
function openersOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|[.!?:]\s+)\P{L}*(\p{L}[\p{L}\p{M}\p{N}]*)/gu)].map(
    ([, word = '']) => word.toLowerCase(),
  )
}

function isAmid(word: string, around: string): boolean {
  return new RegExp(`[\\p{Ll}\\p{N},;] ${word}(?![\\p{L}\\p{M}\\p{N}])`, 'u').test(around)
}

/** The same for every way in which digits are written. */
function folded(word: string): string {
  return word.toLowerCase().replace(/\p{Nd}/gu, valueOf)
}

/** Each script has its ten digits in a row, the first of which none stands before. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1
  return String(code - zero)
}

/** With and without a day before them, which some languages write differently. */
function monthsIn(lang: string): ReadonlySet<string> {
  const names = Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2026, month, 1))
    return [{ month: 'long' } as const, { month: 'long', day: 'numeric' } as const].flatMap((how) =>
      new Intl.DateTimeFormat(lang, { ...how, timeZone: 'UTC' })
        .formatToParts(day)
        .flatMap(({ type, value }) => (type === 'month' ? [folded(value)] : [])),
    )
  })
  return new Set(names.flat())
}
