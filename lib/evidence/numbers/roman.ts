/** Roman numerals behind a name: "World War II", "Elizabeth II". */

import type { TokenLine } from '#lib/evidence/numbers/number-tokens.ts'
import type { NumberReading } from '#lib/evidence/numbers/quantity.ts'

const numeral = /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/u
const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** The value of a Roman numeral of two letters or more, up to 39; one letter is mostly an initial. */
export function romanValue(word: string): number | null {
  if (word.length < 2 || word.length > 7 || !numeral.test(word)) return null
  const all = [...word].map((letter) => values[letter] ?? 0)
  return all.reduce((sum, value, at) => sum + (value < (all[at + 1] ?? 0) ? -value : value), 0)
}

/** It supports a number, and is never taken for one itself: names are compared as names. */
export function readRoman(line: TokenLine, at: number): NumberReading | null {
  const value = romanValue(line.tokens[at]?.text ?? '')
  if (value === null || !/^\p{Lu}/u.test(line.tokens[at - 1]?.text ?? '')) return null
  return { value, slack: 0, ordinal: false, implied: true, end: at + 1 }
}
