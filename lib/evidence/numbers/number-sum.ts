/** Number words → a number, word by word, as most languages put them together. */

import type { NumberWords } from '#lib/text/languages/parts/number-words.ts'

/** A number that has been read so far: `whole` is what its scales from a thousand on have closed. */
export type NumberSum = {
  readonly whole: number
  readonly current: number
  /** Whether a word that joins numbers was the last. */
  readonly joins: boolean
  /** The last scale, 1 for none: "two million" is as round as "2 million". */
  readonly scale: number
}

export function totalOf({ whole, current }: NumberSum): number {
  return whole + current
}

/** Nothing has been said yet; `before` is 1 where an article stands for it ("a million"). */
export function emptySum(before: 0 | 1): NumberSum {
  return { whole: 0, current: before, joins: false, scale: 1 }
}

/** The number with one more word, `null` where that word begins another or none. */
export function withWord(sum: NumberSum, word: string, words: NumberWords): NumberSum | null {
  const adds = valueIn(words.cardinal, word) ?? valueIn(words.piece, word)
  if (adds !== undefined) return withCardinal(sum, adds, words)
  const factor = valueIn(words.scale, word)
  if (factor !== undefined) return withScale(sum, factor, words.bare.includes(word))
  return words.and.includes(word) && mayJoin(sum, words) ? { ...sum, joins: true } : null
}

function mayJoin({ whole, current, joins }: NumberSum, words: NumberWords): boolean {
  if (joins) return false
  if (whole > 0 || current >= 100) return true
  return words.andBehind === 'tens' && (words.unitsFirst ? current > 0 : current >= 20)
}

function withCardinal(sum: NumberSum, adds: number, words: NumberWords): NumberSum | null {
  // "Two thousand": a word of its own in some languages.
  if (adds >= 1000) {
    return sum.whole === 0 && sum.current === 0 ? { ...sum, whole: adds, joins: false } : null
  }
  if (!fits(sum, adds, words)) return null
  return { ...sum, current: sum.current + adds, joins: false, scale: 1 }
}

/** "Five six" are two numbers; "twenty-five" is one. */
function fits({ current, joins }: NumberSum, adds: number, words: NumberWords): boolean {
  if (current === 0) return true
  if (adds === 0) return false
  const rest = current % 100
  if (rest === 0) return adds < 100
  if (words.unitsFirst) return joins && rest < 10 && adds >= 20 && adds % 10 === 0
  if (rest % 10 !== 0) return false
  return adds < 10 ? rest >= 20 : adds < 20 && words.tensToNineteen.includes(rest)
}

function withScale(sum: NumberSum, factor: number, bare: boolean): NumberSum | null {
  const { whole, current } = sum
  if (current === 0 && !bare && (whole === 0 || whole >= factor)) return null
  if (factor < 1000) {
    if (current >= 100) return null
    return { ...sum, current: Math.max(current, 1) * factor, joins: false, scale: factor }
  }
  // "Dos mil quinientos millones": what stands before is multiplied whole.
  const multiplied =
    whole > 0 && whole < factor ? (whole + current) * factor : whole + Math.max(current, 1) * factor
  return { whole: multiplied, current: 0, joins: false, scale: factor }
}

/** Own entries alone: "constructor" and its like are words of an article too. */
export function valueIn(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
