/** The words of an archive, for a search that finds nothing: one of them is what its reader meant. */

import { unspaced } from '#lib/text/words/unspaced.ts'

/** How many are worth the journey: some 15 KB compressed. */
const most = 5_000

/** Of shorter ones too many are near to anything. */
const shortest = 4

/** A word, and how many articles have it. */
export type WordCount = readonly [word: string, articles: number]

/**
 * Each word of a script that puts spaces between words once, in small letters, by the alphabet.
 *
 * @param texts one an article
 */
export function wordCounts(texts: Iterable<string>): readonly WordCount[] {
  const articles = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu))) {
      if (unspaced.test(word)) continue
      if ([...word].length >= shortest) articles.set(word, (articles.get(word) ?? 0) + 1)
    }
  }
  return [...articles].sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * Those of most articles first, of as many by the alphabet.
 *
 * @param parts no article in two of them
 */
export function wordList(parts: Iterable<readonly WordCount[]>): readonly string[] {
  const all = new Map<string, number>()
  for (const part of parts) {
    for (const [word, articles] of part) all.set(word, (all.get(word) ?? 0) + articles)
  }
  return [...all]
    .sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
}
