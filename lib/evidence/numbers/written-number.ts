/** Numbers that are written in figures: "12", "1.2 million", "21st", "¾", "3/4", "6.30pm", "1万2500". */

import { readClock } from '#lib/evidence/dates/clock.ts'
import { readDigits } from '#lib/evidence/numbers/digits.ts'
import { readEastAsian } from '#lib/evidence/numbers/east-asian-number.ts'
import { readHangul } from '#lib/evidence/numbers/hangul-number.ts'
import type { Measure } from '#lib/text/languages/parts/measures.ts'
import { valueIn } from '#lib/evidence/numbers/number-sum.ts'
import { beginsWithFigure, type TokenLine } from '#lib/evidence/numbers/number-tokens.ts'
import type { NumberWords } from '#lib/text/languages/parts/number-words.ts'
import type { NumberReading } from '#lib/evidence/numbers/quantity.ts'
import { withHalf } from '#lib/evidence/numbers/spelt-number.ts'

export type NumberLanguage = {
  readonly words: NumberWords
  readonly measures: ReadonlyMap<string, Measure>
  readonly decimal: '.' | ','
}

/** The number in figures that begins at a token; `null` where none does, or where its figures belong to a name. */
export function readWritten(
  line: TokenLine,
  at: number,
  language: NumberLanguage,
): NumberReading | null {
  const token = line.tokens[at]
  if (token === undefined) return null
  const { words } = language
  if (!beginsWithFigure(token.text)) return words.numerals ? eastAsian(line, at) : null
  const time = clockAt(line, at, words)
  if (time !== null) return time
  if (isPartOfName(line, at, language)) return null
  if (words.numerals) return fractionAt(line, at) ?? eastAsian(line, at)
  const scaled = words.hangul ? readHangul(line, at) : null
  if (scaled !== null) return scaled
  return fractionAt(line, at) ?? inFigures(line, at, language)
}

function inFigures(line: TokenLine, at: number, language: NumberLanguage): NumberReading | null {
  const { words, decimal } = language
  const read = readDigits(line.tokens[at]?.text ?? '', decimal)
  if (read === null) return null
  let { value, slack } = read
  let end = at + 1
  const after = line.lower(end)
  const ordinal = /^[-:]?$/u.test(line.gap(end) ?? ' ') && words.ordinalEnd.includes(after)
  // "20m" is millions unless metres are meant; both are compared as they are written.
  const letter =
    line.touching(end) || hasSign(line, end) ? valueIn(words.letters, after) : undefined
  const mayBePlace = words.ordinalPoint && /^\.\s+$/u.test(line.gap(end) ?? '')
  if (ordinal) end += 1
  else if (letter !== undefined) {
    ;[value, slack] = [value * letter, slack * letter]
    end += 1
  }
  let last = letter ?? 1
  for (let factor = scaleAt(line, end, words); factor !== undefined;) {
    ;[value, slack, last] = [value * factor, slack * factor, factor]
    end += 1
    factor = scaleAt(line, end, words)
  }
  return withHalf(line, words, { value, slack, ordinal, mayBePlace, implied: false, end }, last)
}

/** "20 M€": a letter with a space before it counts where a sign of money touches it. */
function hasSign(line: TokenLine, at: number): boolean {
  return line.joined(at) && line.touching(at + 1) && /^[£$€¥]$/u.test(line.lower(at + 1))
}

function scaleAt(line: TokenLine, at: number, words: NumberWords): number | undefined {
  return line.joined(at) ? valueIn(words.scale, line.lower(at)) : undefined
}

/** "3/4" and "1 3/4": what is halved, and halved again, is a fraction; other strokes mean many things. */
function fractionAt(line: TokenLine, at: number): NumberReading | null {
  const plain = fractionFrom(line, at)
  if (plain !== null) return { ...exactly(plain), end: at + 2 }
  const more = line.gap(at + 1) === ' ' ? fractionFrom(line, at + 1) : null
  const whole = line.tokens[at]?.text ?? ''
  if (more === null || !/^\d{1,3}$/u.test(whole)) return null
  return { ...exactly(Number(whole) + more), end: at + 3 }
}

function exactly(value: number): Omit<NumberReading, 'end'> {
  return { value, slack: 0, ordinal: false, implied: false }
}

const fractionParts = new Set([2, 3, 4, 8, 16])

function fractionFrom(line: TokenLine, at: number): number | null {
  if (!/^[/⁄]$/u.test(line.gap(at + 1) ?? '') || /^[/⁄]/u.test(line.gap(at + 2) ?? '')) return null
  const [over, under] = [Number(line.tokens[at]?.text), Number(line.tokens[at + 1]?.text)]
  return over > 0 && over < under && fractionParts.has(under) ? over / under : null
}

function clockAt(line: TokenLine, at: number, words: NumberWords): NumberReading | null {
  const token = line.tokens[at]
  const time = token === undefined ? null : readClock(line.text, token.from, words)
  if (time === null) return null
  let end = at + 1
  while ((line.tokens[end]?.from ?? Infinity) < time.to) end += 1
  const unit = time.either ? 'clock12' : 'clock'
  const { minutes: value, to } = time
  return { value, slack: 0, unit, ordinal: false, implied: false, end, to }
}

/** Behind numerals alone, what says that something is counted; "一起" and "十分" are words. */
const counters =
  /^(?:[个個名人位条條家次年天日岁歲辆輛艘只隻座所项項种種倍成割元块塊米吨噸件本台回時秒円駅社店匹頭枚冊歳階つ番票席站]|分之|分の|公里|小时|小時|か所|カ所|ヶ所|か月|カ月|个月)/u

function eastAsian(line: TokenLine, at: number): NumberReading | null {
  const from = line.tokens[at]?.from ?? 0
  const read = readEastAsian(line.text, from)
  if (read === null || read.to !== line.tokens[at]?.to) return null
  const { value, slack } = read
  const share = /^分(?:之|の)$/u.test(line.lower(at + 1)) ? numberAt(line, at + 2) : null
  if (share !== null && value > 0) {
    const tail = value === 100 ? decimalsAt(line, at + 3) : null
    return tail === null
      ? { ...exactly((share / value) * 100), slack: 0.7, unit: '%', end: at + 3 }
      : { ...exactly(share + tail.value), slack: tail.slack, unit: '%', end: at + 5 }
  }
  const told = /\p{Nd}/u.test(line.tokens[at]?.text ?? '')
  const tenths = /^[割成](?!\p{Script=Han})/u.test(line.text.slice(read.to, read.to + 2))
  if (tenths) return { ...exactly(value * 10), slack: 0.7, unit: '%', end: at + 1, to: read.to + 1 }
  if (line.text.slice(from - 3, from) === '百分之') {
    return { ...exactly(value), slack, unit: '%', end: at + 1 }
  }
  const counted = read.counts && value > 1 && counters.test(line.text.slice(read.to, read.to + 3))
  return { value, slack, ordinal: false, implied: !told && !counted, end: at + 1 }
}

/** "点五": behind a whole number, its decimals. */
function decimalsAt(line: TokenLine, at: number): { value: number; slack: number } | null {
  const written = line.lower(at + 1)
  if (!/^[点點]$/u.test(line.lower(at)) || !/^[〇零一二三四五六七八九]+$/u.test(written))
    return null
  const read = readEastAsian(written, 0)
  const unit = 10 ** -written.length
  return read === null ? null : { value: read.value * unit, slack: unit / 2 }
}

function numberAt(line: TokenLine, at: number): number | null {
  const token = line.tokens[at]
  return token === undefined ? null : (readEastAsian(line.text, token.from)?.value ?? null)
}

/** "GPT-3", "B12", "4chan": digits that belong to a name count nothing. */
function isPartOfName(line: TokenLine, at: number, { words, measures }: NumberLanguage): boolean {
  const before = line.tokens[at - 1]
  if (before !== undefined && isMake(before.text)) {
    const gap = line.gap(at)
    // "Over-65s" are no make of anything.
    const hedged = [...words.over, ...words.under].includes(line.lower(at - 1))
    const money = Object.hasOwn(words.moneyBefore, line.lower(at - 1)) || before.text.endsWith('$')
    // The Arabic "and", "in", "for".
    const hangs = words.prefix !== null && before.text.length <= 2
    if (gap === '' && !money && !hangs) return true
    if (gap === '-' && /^\p{Lu}/u.test(before.text) && !hedged) return true
  }
  const after = line.lower(at + 1)
  if (!line.touching(at + 1) || !isMake(after)) return false
  const known = /^(?:s|p|c|f|x)$/u.test(after) || measures.has(after)
  const ordinal = words.ordinalEnd.includes(after)
  const scales = Object.hasOwn(words.letters, after) || Object.hasOwn(words.scale, after)
  const money = Object.hasOwn(words.money, after)
  return !known && !ordinal && !scales && !money && !words.percent.includes(after)
}

/** "A380" and "4K" are makes; letters without capitals hang on a number that is one: "900억", "25वां". */
function isMake(word: string): boolean {
  return /^\p{LC}/u.test(word)
}
