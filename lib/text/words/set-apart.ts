/** Words of scripts that put no spaces between them, set apart for programs that look for spaces. */

import { piecesOf } from '#lib/text/words/pieces.ts'
import { unspaced } from '#lib/text/words/unspaced.ts'

let segmenter: Intl.Segmenter | undefined

/** The dictionaries of these scripts are the same whatever language is named. Not made before it is needed: older browsers have none. */
function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  return segmenter.segment(text)
}

/** A mark that is written together with the word behind it; all others hang on the word before them. */
const opening = /^[\p{Ps}\p{Pi}]$/u

/** @param between what to put between two words; what has spaces already stays as it is */
export function setApart(text: string, between: string): string {
  return text.replace(/\S+/gu, (run) =>
    unspaced.test(run)
      ? piecesOf(run)
          .flatMap((piece) => wordsOf(piece.text))
          .join(between)
      : run,
  )
}

function wordsOf(run: string): readonly string[] {
  const words: string[] = []
  let opens = false
  for (const { segment, isWordLike } of segments(run)) {
    const isOpening = opening.test(segment)
    const begins = isWordLike === true || isOpening
    if (words.length === 0 || (begins && !opens)) words.push(segment)
    else words.push(`${words.pop() ?? ''}${segment}`)
    opens = isOpening
  }
  return words
}
