/** Number words as they hang together in a text, taken apart: "dreiundzwanzig", "وعشرون". */

import type { NumberWords } from '#lib/text/languages/parts/number-words.ts'

/** No number word of use is longer. */
const longest = 80

/** The number words in one word of a text, in small letters; `null` where it is not made of them alone. */
export function piecesOf(word: string, words: NumberWords): readonly string[] | null {
  if (isNumberWord(word, words)) return [word]
  const hung = words.prefix?.exec(word) ?? null
  if (hung !== null && hung[0] !== '') {
    const rest = word.slice(hung[0].length)
    const [, joins = ''] = hung
    if (isNumberWord(rest, words)) return words.and.includes(joins) ? [joins, rest] : [rest]
  }
  return words.compound && word.length <= longest ? cut(word, words) : null
}

export function isNumberWord(word: string, { cardinal, scale }: NumberWords): boolean {
  return Object.hasOwn(cardinal, word) || Object.hasOwn(scale, word)
}

const partsKnown = new WeakMap<NumberWords, readonly string[]>()

/** From the longest, so that "vierzehn" is tried before "vier". */
function partsOf(words: NumberWords): readonly string[] {
  const known = partsKnown.get(words)
  if (known !== undefined) return known
  const { cardinal, piece, scale, and } = words
  const parts = [cardinal, piece, scale].flatMap((table) => Object.keys(table))
  const made = [...parts, ...and].sort((a, b) => b.length - a.length)
  partsKnown.set(words, made)
  return made
}

/** The one way to write a word as parts one after another; places that lead nowhere are tried once. */
function cut(word: string, words: NumberWords): readonly string[] | null {
  const dead = new Set<number>()
  const from = (at: number): readonly string[] | null => {
    if (at === word.length) return []
    if (dead.has(at)) return null
    for (const part of partsOf(words)) {
      if (!word.startsWith(part, at)) continue
      const rest = from(at + part.length)
      if (rest !== null) return [part, ...rest]
    }
    dead.add(at)
    return null
  }
  const pieces = from(0)
  const last = pieces?.at(-1)
  return pieces === null || last === undefined || words.and.includes(last) ? null : pieces
}
