export type Piece = { readonly text: string; readonly from: number }

/** Characters given to `Intl.Segmenter` at once: its time grows with the square of them. */
const mostAtOnce = 1000

/** A text in pieces that end before white space where there is any, and are short all the same. */
export function piecesOf(text: string): readonly Piece[] {
  if (text.length <= mostAtOnce) return [{ text, from: 0 }]
  return [...text.matchAll(shortPiece)].map((match) => ({ text: match[0], from: match.index }))
}

const shortPiece = new RegExp(String.raw`[^]{1,${mostAtOnce}}(?=\s|$)|[^]{1,${mostAtOnce}}`, 'gu')
