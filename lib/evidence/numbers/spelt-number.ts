/** Numbers that are written as words: "twelve", "a third", "half a million", "quatre-vingt-dix". */

import { isNumberWord, mayBeginNumber, piecesOf } from '#lib/evidence/numbers/number-pieces.ts'
import {
  emptySum,
  type NumberSum,
  totalOf,
  valueIn,
  withWord,
} from '#lib/evidence/numbers/number-sum.ts'
import type { TokenLine } from '#lib/evidence/numbers/number-tokens.ts'
import type { NumberWords } from '#lib/text/languages/parts/number-words.ts'
import type { NumberReading } from '#lib/evidence/numbers/quantity.ts'

/** The number in words that begins at a token, `null` where none does. */
export function readSpelt(line: TokenLine, at: number, words: NumberWords): NumberReading | null {
  const first = line.lower(at)
  if (!mayBeginNumber(first, words)) return null
  if (words.one.includes(first) && line.joined(at + 1)) {
    const next = line.lower(at + 1)
    const part = valueIn(words.part, next)
    if (part !== undefined && isPart(line, at + 1, words)) return shareOf(1 / part, at + 2)
    if (words.half.includes(next)) return halfAt(line, at + 1, words)
    if (Object.hasOwn(words.scale, next)) return summed(line, at, words, emptySum(1), at + 1)
  }
  if (words.half.includes(first)) return halfAt(line, at, words)
  return summed(line, at, words, emptySum(0), at) ?? grouped(line, at, words)
}

/** Reads words from `next` on, as long as they make one number. */
function summed(
  line: TokenLine,
  start: number,
  words: NumberWords,
  before: NumberSum,
  next: number,
): NumberReading | null {
  let [sum, good, end] = [before, before, next]
  for (let at = next; at === start || line.joined(at);) {
    const step = wordsAt(line, at, words)
    const more = step === null ? null : withWords(sum, step.words, words)
    if (step === null || more === null) break
    ;[sum, at] = [more, step.end]
    if (!sum.joins) [good, end] = [sum, at]
  }
  const any = end > next
  const value = totalOf(good)
  if (any && value > 0 && value < 10) {
    const part = valueIn(words.part, line.lower(end))
    if (part !== undefined && line.joined(end)) return shareOf(value / part, end + 1)
  }
  const ordinal = valueIn(words.ordinal, line.lower(end))
  const ends = any ? value % 10 === 0 && value > 0 && line.joined(end) : true
  if (ordinal !== undefined && ends) {
    // "The first" and "a second" are mostly no counts.
    const all = value + ordinal
    const implied = all < 3 || words.doubtful.includes(line.lower(end))
    return { value: all, slack: 0, ordinal: true, implied, end: end + 1 }
  }
  if (!any) return null
  // "One of them", "no one": a number that nobody counted.
  const alone = end === start + 1
  const implied = alone && (value === 1 || words.doubtful.includes(line.lower(start)))
  const slack = good.scale >= 1000 ? good.scale / 2 : 0.5
  return withHalf(line, words, { value, slack, ordinal: false, implied, end }, good.scale)
}

/** The number words at a token: two tokens that are one word ("quatre vingt"), or what one of them is made of. */
function wordsAt(
  line: TokenLine,
  at: number,
  words: NumberWords,
): { readonly words: readonly string[]; readonly end: number } | null {
  const word = line.lower(at)
  if (word === '') return null
  if (words.and.includes(word)) return { words: [word], end: at + 1 }
  const pieces = piecesOf(word, words)
  if (line.joined(at + 1)) {
    const two = `${pieces?.at(-1) ?? word} ${line.lower(at + 1)}`
    const whole = isNumberWord(two, words)
    if (whole) return { words: [...(pieces?.slice(0, -1) ?? []), two], end: at + 2 }
  }
  return pieces === null ? null : { words: pieces, end: at + 1 }
}

function withWords(
  before: NumberSum,
  pieces: readonly string[],
  words: NumberWords,
): NumberSum | null {
  let sum: NumberSum | null = before
  for (const piece of pieces) {
    // What hangs before the first word of a number joins nothing.
    if (words.and.includes(piece) && sum.whole === 0 && sum.current === 0 && pieces.length > 1) {
      continue
    }
    sum = withWord(sum, piece, words)
    if (sum === null) return null
  }
  return sum
}

/** "One and a half", "two and a half million", "un millón y medio": half of the last scale more. */
export function withHalf(
  line: TokenLine,
  words: NumberWords,
  read: NumberReading,
  scale: number,
): NumberReading {
  const { end, value } = read
  // "Deux ans et demi": the half stands behind what is counted.
  if (words.andBehind === 'tens' && scale === 1 && joinsHalf(line, end + 1, words)) {
    return { ...read, value: value + 0.5, implied: false }
  }
  if (!words.and.includes(line.lower(end)) || !line.joined(end)) return read
  const half = words.one.includes(line.lower(end + 1)) ? end + 2 : end + 1
  if (!words.half.includes(line.lower(half)) || !line.joined(half)) return read
  const unit = scale >= 1000 ? scale : 1
  const factor = unit === 1 ? (valueIn(words.scale, line.lower(half + 1)) ?? 1) : 1
  return {
    value: (value + unit / 2) * factor,
    slack: (unit * factor) / 20,
    ordinal: false,
    implied: false,
    end: factor === 1 ? half + 1 : half + 2,
  }
}

function joinsHalf(line: TokenLine, at: number, words: NumberWords): boolean {
  const joins = words.and.includes(line.lower(at)) && words.half.includes(line.lower(at + 1))
  return joins && [at - 1, at, at + 1].every((each) => line.joined(each))
}

/** "A third of", "two thirds"; but "a third man" counts men. */
function isPart(line: TokenLine, at: number, words: NumberWords): boolean {
  const word = line.lower(at)
  if (!Object.hasOwn(words.ordinal, word)) return true
  return !line.joined(at + 1) || words.partOf.includes(line.lower(at + 1))
}

/** A part of a whole, as papers print it: in per cent, rounded. */
function shareOf(part: number, end: number): NumberReading {
  return { value: part * 100, slack: 0.7, unit: '%', ordinal: false, implied: false, end }
}

/** "Half a million", "half of them". */
function halfAt(line: TokenLine, at: number, words: NumberWords): NumberReading {
  const next = words.one.includes(line.lower(at + 1)) ? at + 2 : at + 1
  const factor = valueIn(words.scale, line.lower(next))
  if (factor === undefined || !line.joined(next)) {
    return { ...shareOf(0.5, at + 1), implied: true }
  }
  const [value, slack] = [factor / 2, factor / 20]
  return { value, slack, ordinal: false, implied: false, end: next + 1 }
}

function grouped(line: TokenLine, at: number, { group }: NumberWords): NumberReading | null {
  const value = valueIn(group, line.lower(at))
  return value === undefined
    ? null
    : { value, slack: 0, ordinal: false, implied: true, end: at + 1 }
}
