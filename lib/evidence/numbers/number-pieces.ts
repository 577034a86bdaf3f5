/** Number words as they hang together in a text, taken apart: "dreiundzwanzig", "وعشرون". */

import type { NumberWords } from '#lib/text/languages/parts/number-words.ts'
import { onceAWord } from '#lib/text/words/once-a-word.ts'

/** No number word of use is longer. */
const longest = 80

type WordsAsked = {
  readonly pieces: (word: string) => readonly string[] | null
  readonly mayBegin: (word: string) => boolean
}

const asked = new WeakMap<NumberWords, WordsAsked>()

function askedOf(words: NumberWords): WordsAsked {
  const known = asked.get(words)
  if (known !== undefined) return known
  const pieces = onceAWord((word) => cutIntoPieces(word, words))
  const { cardinal, scale, ordinal, group, one, half, and } = words
  const ofSeveral = [cardinal, scale].flatMap(Object.keys).filter((key) => key.includes(' '))
  const firsts = new Set([
    ...ofSeveral.map((key) => key.split(' ')[0] ?? ''),
    ...one,
    ...half,
    ...and,
  ])
  const mayBegin = onceAWord(
    (word) =>
      firsts.has(word) ||
      Object.hasOwn(ordinal, word) ||
      Object.hasOwn(group, word) ||
      pieces(word) !== null,
  )
  const made = { pieces, mayBegin }
  asked.set(words, made)
  return made
}

/** Whether a number in words can begin with this one, which most words cannot. */
export function mayBeginNumber(word: string, words: NumberWords): boolean {
  return askedOf(words).mayBegin(word)
}

/** The number words in one word of a text, in small letters; `null` where it is not made of them alone. */
export function piecesOf(word: string, words: NumberWords): readonly string[] | null {
  return askedOf(words).pieces(word)
}

function cutIntoPieces(word: string, words: NumberWords): readonly string[] | null {
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
