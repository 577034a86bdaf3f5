import { piecesOf } from '#lib/text/words/pieces.ts'
import { unspaced } from '#lib/text/words/unspaced.ts'

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Words as the language counts them. `Intl.Segmenter` finds them where a script
 * puts no spaces between; elsewhere a pattern says the same and is far quicker.
 */
export function countWords(text: string, lang: string): number {
  if (!unspaced.test(text)) {
    return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0
  }
  let segmenter = segmenters.get(lang)
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
    segmenters.set(lang, segmenter)
  }
  let words = 0
  for (const piece of piecesOf(text)) {
    for (const { isWordLike } of segmenter.segment(piece.text)) if (isWordLike === true) words += 1
  }
  return words
}
