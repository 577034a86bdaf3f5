/** What is read aloud, and in which order. Pure. */

/** A sentence of the page, by the id of its element. */
export type Spoken = { readonly id: string; readonly text: string }

/** Sentences under one name. */
export type SpokenPart = {
  /** Said before the first of them; `null` where nobody needs to be told what follows. */
  readonly name: string | null
  readonly sentences: readonly Spoken[]
}

/**
 * All parts in pieces. The name of a part belongs to its first sentence: it is
 * no step of its own, and is said again to whoever steps back there.
 */
export function queueOf(parts: readonly SpokenPart[]): readonly Spoken[] {
  return parts.flatMap(({ name, sentences }) => {
    const pieces = piecesOf(sentences)
    const [first] = pieces
    return first === undefined || name === null ? pieces : [{ id: first.id, text: name }, ...pieces]
  })
}

/**
 * No more characters than this at once: some voices fall silent some fifteen
 * seconds into an utterance and never say that they ended.
 */
const longest = 180

/** The same words in pieces that every voice gets through, each with its sentence's id. Sentences without a word are left out. */
export function piecesOf(sentences: readonly Spoken[]): readonly Spoken[] {
  return sentences.flatMap(({ id, text }) => cut(text.trim()).map((piece) => ({ id, text: piece })))
}

/** After a comma or its like where there is one, else between words, else anywhere. */
function cut(text: string): readonly string[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return []
  if (text.length <= longest) return [text]
  const head = text.slice(0, longest)
  const clause = Math.max(
    ...[', ', '; ', ': ', ' – ', '، ', '，', '；'].map((sign) => ends(head, sign)),
  )
  const end = clause > longest / 3 ? clause : Math.max(head.lastIndexOf(' ') + 1, 0) || longest
  return [text.slice(0, end).trim(), ...cut(text.slice(end).trim())]
}

function ends(text: string, sign: string): number {
  const at = text.lastIndexOf(sign)
  return at < 0 ? 0 : at + sign.length
}

/** Which sentence a piece belongs to, from 1, and how many there are. */
export function sentenceAt(
  pieces: readonly Spoken[],
  at: number,
): { readonly nth: number; readonly count: number } {
  const ids = new Set(pieces.map(({ id }) => id))
  return { nth: [...ids].indexOf(pieces[at]?.id ?? '') + 1, count: ids.size }
}

/** The first piece of a sentence, its part's name included; the very first where it is not read. */
export function beginOf(pieces: readonly Spoken[], id: string | null): number {
  return Math.max(
    0,
    pieces.findIndex((piece) => piece.id === id),
  )
}

/**
 * Where the sentence before or after begins; the first and the last are the ends.
 *
 * @param at the piece that is being read
 */
export function stepped(pieces: readonly Spoken[], at: number, by: 1 | -1): number {
  const id = pieces[at]?.id
  if (by === 1) {
    const next = pieces.findIndex((piece, index) => index > at && piece.id !== id)
    return next < 0 ? at : next
  }
  const first = pieces.findIndex((piece) => piece.id === id)
  const before = pieces[first - 1]?.id
  return before === undefined ? 0 : pieces.findIndex((piece) => piece.id === before)
}
