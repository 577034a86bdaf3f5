/** What is read aloud, and in which order. Pure. */

/** A sentence of the page, by the id of its element. */
export type Spoken = { readonly id: string; readonly text: string }

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
