/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** What is longer without a space is no word of a language. */
const longestWord = 30

/**
 * Where a text may end when it is too long: after whole words, and anywhere
 * between letters of what is too long to be one.
 *
 * @returns UTF-16 offsets, ascending, without the text's own end
 */
export function cuttingPlaces(text: string, lang: string): readonly number[] {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)]
  const places: number[] = []
  let began = 0
  for (const [nth, { index, segment }] of words.entries()) {
    const next = words[nth + 1]?.segment
    if (next === undefined || /^\s/u.test(next) || unspaced.test(segment + next)) {
      const end = index + segment.length
      if (end - began > longestWord) places.push(...between(text, began, end))
      if (next !== undefined && !/^\s/u.test(segment)) places.push(end)
      began = end
    }
  }
  return places
}

function between(text: string, from: number, to: number): readonly number[] {
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    text.slice(from, to),
  )
  return [...letters].map(({ index }) => from + index).slice(1)
}

/** Its beginning, without punctuation before the ellipsis. */
export function cutAt(text: string, place: number): string {
  return `${text.slice(0, place).replace(/[\s,;:.،؛。、·–—-]+$/u, '')}…`
}
