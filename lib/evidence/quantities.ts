/** Numbers in a text, however they are written: "12", "twelve", "£20m", "1.2 million", "40 per cent", "a third", "21st". */

import { decimalSignOf, readDigits } from '#lib/evidence/digits.ts'
import { type Measure, measuresIn } from '#lib/evidence/measures.ts'
import { type NumberWords, numberWordsIn } from '#lib/evidence/number-words.ts'
import { functionWordsOf } from '#lib/text/function-words.ts'
import { unspaced } from '#lib/text/unspaced.ts'

export type Quantity = {
  /** As it stands in the text. */
  readonly text: string
  /** Where, in UTF-16 code units; the end is exclusive. */
  readonly from: number
  readonly to: number
  readonly value: number
  /** Half of the last place written: 1.2 million stands for 1.15 to 1.25 million. */
  readonly slack: number
  /** `%`, a sign of money, or `null`. */
  readonly unit: string | null
  readonly ordinal: boolean
  /** Whether it says a place in a row without being an ordinal: "No. 87", "number one". */
  readonly rank: boolean
  /** What the words before it make of it. */
  readonly hedge: 'over' | 'under' | 'about' | null
  /** What is measured: "16 months". */
  readonly measure: Measure | null
  /** Whether something else is counted: "16 people". */
  readonly counted: boolean
  /** Whether the next number hangs on it by a hyphen: "2-1", "150-200". */
  readonly pairs: boolean
  /** Whether it is only implied by a word such as "both", or is too common a word to be checked ("one", "first"). */
  readonly implied: boolean
}

/**
 * @param taken stretches that are dates already, in order; no number is read there
 */
export function quantitiesIn(
  text: string,
  lang: string,
  taken: readonly { readonly from: number; readonly to: number }[] = [],
): readonly Quantity[] {
  if (!hasNumberWord(text, lang)) return []
  const found = new Scan(text, lang).run()
  return taken.length === 0 ? found : found.filter(isFree(taken))
}

/** Both run forward, so one pass over the dates is enough. */
function isFree(taken: readonly { readonly from: number; readonly to: number }[]) {
  let next = 0
  return ({ from, to }: Quantity): boolean => {
    while (next < taken.length && (taken[next]?.to ?? 0) <= from) next += 1
    return (taken[next]?.from ?? Infinity) >= to
  }
}

const numberWords = new Map<string, RegExp>()

/** Most sentences have none, and one pattern tells so at once. */
function hasNumberWord(text: string, lang: string): boolean {
  let pattern = numberWords.get(lang)
  if (pattern === undefined) {
    const { cardinal, scale, ordinal, part, half, group } = numberWordsIn(lang)
    const tables = [cardinal, scale, ordinal, part, group].flatMap((table) => Object.keys(table))
    const words = [...tables, ...half]
    const spelt = words.length === 0 ? '' : `|(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`
    pattern = new RegExp(`\\p{N}${spelt}`, 'iu')
    numberWords.set(lang, pattern)
  }
  return pattern.test(text)
}

type Token = { readonly text: string; readonly from: number; readonly to: number }

const tokenPattern =
  /\p{N}+(?:[.,\u00A0\u202F']?\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}]+)?|[£$€¥₹%‰№]/gu
const sign = /^[£$€¥₹]$/u

/** One text being read from its first token to its last. */
class Scan {
  private readonly tokens: readonly Token[]
  private readonly words: NumberWords
  private readonly decimal: '.' | ','
  private readonly measures: ReadonlyMap<string, Measure>
  private readonly grammar: ReadonlySet<string>
  private readonly out: Quantity[] = []

  constructor(
    private readonly text: string,
    lang: string,
  ) {
    this.words = numberWordsIn(lang)
    this.decimal = decimalSignOf(lang)
    this.measures = measuresIn(lang)
    this.grammar = functionWordsOf(lang.split('-')[0]?.toLowerCase() ?? '') ?? new Set()
    this.tokens = [...text.matchAll(tokenPattern)].flatMap((match) =>
      splitSpaced(match[0], match.index),
    )
  }

  run(): readonly Quantity[] {
    let at = 0
    while (at < this.tokens.length) {
      const next = this.digits(at) ?? this.spelt(at) ?? this.grouped(at)
      at = next ?? at + 1
    }
    return this.out.map((each, index) => withUnitOfRange(each, this.out[index + 1], this.text))
  }

  private lower(at: number): string {
    return this.tokens[at]?.text.toLowerCase() ?? ''
  }

  /** Whether nothing, or a space or hyphen only, stands between two tokens. */
  private joined(at: number): boolean {
    const [a, b] = [this.tokens[at - 1], this.tokens[at]]
    if (a === undefined || b === undefined) return false
    return /^[\s\u00A0-]{0,2}$/u.test(this.text.slice(a.to, b.from))
  }

  private touching(at: number): boolean {
    return this.tokens[at - 1]?.to === this.tokens[at]?.from
  }

  private digits(start: number): number | null {
    const token = this.tokens[start]
    if (token === undefined || !/^\p{N}/u.test(token.text)) return null
    const read = readDigits(token.text, this.decimal)
    if (read === null || this.isPartOfName(start)) return start + 1
    let { value, slack } = read
    let end = start + 1
    let ordinal = false
    const after = this.lower(end)
    if (this.touching(end) && /^(?:st|nd|rd|th)$/u.test(after)) {
      ordinal = true
      end += 1
    } else if (this.touching(end) && Object.hasOwn(this.words.letters, after)) {
      // "20m" is millions unless metres are meant; both are compared as they are written.
      const factor = this.words.letters[after] ?? 1
      value *= factor
      slack *= factor
      end += 1
    }
    while (this.joined(end) && Object.hasOwn(this.words.scale, this.lower(end))) {
      const factor = this.words.scale[this.lower(end)] ?? 1
      value *= factor
      slack *= factor
      end += 1
    }
    this.push(start, end, { value, slack, ordinal, implied: false })
    return this.after(end)
  }

  /** "GPT-3", "B12", "4chan": digits that belong to a name count nothing. */
  private isPartOfName(at: number): boolean {
    const before = this.tokens[at - 1]
    const token = this.tokens[at]
    // Where words have no spaces between them a number touches what it counts.
    if (before !== undefined && token !== undefined && isSpaced(before.text)) {
      const gap = this.text.slice(before.to, token.from)
      // "Over-65s" are no make of anything.
      const { over, under } = this.words
      const hedges = [...over, ...under].includes(before.text.toLowerCase())
      if (gap === '' || (gap === '-' && /^\p{Lu}/u.test(before.text) && !hedges)) return true
    }
    const after = this.lower(at + 1)
    if (!this.touching(at + 1) || !isSpaced(after)) return false
    const { letters, scale, percent } = this.words
    const known = /^(?:st|nd|rd|th|s|am|pm|p|c|f|x)$/u.test(after) || this.measures.has(after)
    // "£14million"
    const scales = Object.hasOwn(letters, after) || Object.hasOwn(scale, after)
    return !known && !scales && !percent.includes(after)
  }

  private spelt(start: number): number | null {
    if (!this.beginsNumber(this.lower(start))) return null
    const { cardinal, scale, half, one, and, part, ordinal } = this.words
    let at = start
    let [whole, current] = [0, 0]
    let any = false
    if (one.includes(this.lower(at))) {
      const next = this.lower(at + 1)
      const isScale = Object.hasOwn(scale, next) && this.joined(at + 1)
      const isPart = Object.hasOwn(part, next) && this.joined(at + 1)
      if (isPart && this.readsAsPart(at + 1)) return this.part(start, at + 1, 1)
      if (half.includes(next) && this.joined(at + 1)) return this.halves(start, at + 1)
      if (isScale) {
        current = 1
        any = true
        at += 1
      }
    }
    if (half.includes(this.lower(at)) && !any) return this.halves(start, at)
    while (at < this.tokens.length && (at === start || this.joined(at))) {
      const word = this.lower(at)
      if (Object.hasOwn(cardinal, word)) {
        // "five six" are two numbers; "twenty-five" is one.
        const adds = cardinal[word] ?? 0
        if (any && current % 100 !== 0 && !(current % 10 === 0 && adds < 10)) break
        current += adds
        any = true
        at += 1
      } else if (any && Object.hasOwn(scale, word)) {
        const factor = scale[word] ?? 1
        current = Math.max(current, 1) * factor
        if (factor >= 1000) {
          whole += current
          current = 0
        }
        at += 1
      } else if (
        any &&
        and.includes(word) &&
        Object.hasOwn(cardinal, this.lower(at + 1)) &&
        (whole > 0 || current >= 100)
      ) {
        at += 1
      } else if (any && Object.hasOwn(part, word) && current > 0 && current < 10 && whole === 0) {
        return this.part(start, at, current)
      } else if (Object.hasOwn(ordinal, word) && (any ? current % 10 === 0 && current > 0 : true)) {
        const value = whole + current + (ordinal[word] ?? 0)
        // "the first" and "a second" are mostly no counts.
        this.push(start, at + 1, { value, slack: 0, ordinal: true, implied: value < 3 })
        return at + 1
      } else break
    }
    if (!any) return null
    const value = whole + current
    // "one of them", "no one": a number that nobody counted.
    const implied = value === 1 && at === start + 1
    // "two million" is as round as "2 million".
    const last = scale[this.lower(at - 1)] ?? 1
    const slack = last >= 1000 ? last / 2 : 0.5
    this.push(start, at, { value, slack, ordinal: false, implied })
    return this.after(at)
  }

  private beginsNumber(word: string): boolean {
    const { cardinal, ordinal, one, half } = this.words
    return (
      Object.hasOwn(cardinal, word) ||
      Object.hasOwn(ordinal, word) ||
      one.includes(word) ||
      half.includes(word)
    )
  }

  /** "a third of", "two thirds"; but "a third man" counts men. */
  private readsAsPart(at: number): boolean {
    const next = this.tokens[at + 1]
    if (this.lower(at).endsWith('s') || ['quarter', 'drittel', 'viertel'].includes(this.lower(at)))
      return true
    return (
      next === undefined ||
      !this.joined(at + 1) ||
      ['of', 'off', 'more', 'less', 'the'].includes(this.lower(at + 1))
    )
  }

  private part(start: number, at: number, count: number): number {
    const parts = this.words.part[this.lower(at)] ?? 1
    return this.share(start, at, { value: (count / parts) * 100, implied: false })
  }

  /** "half a million", "half of them", "one and a half" is left to its first number. */
  private halves(start: number, at: number): number {
    let next = at + 1
    if (this.words.one.includes(this.lower(next))) next += 1
    const factor = valueIn(this.words.scale, this.lower(next))
    if (factor === undefined || !this.joined(next)) {
      return this.share(start, at, { value: 50, implied: true })
    }
    const half = { value: factor / 2, slack: factor / 20, ordinal: false, implied: false }
    this.push(start, next + 1, half)
    return this.after(next + 1)
  }

  /** A part of a whole, as papers print it: in per cent, rounded. */
  private share(start: number, at: number, said: Pick<Quantity, 'value' | 'implied'>): number {
    const [from, to] = [this.tokens[start]?.from ?? 0, this.tokens[at]?.to ?? 0]
    this.out.push({
      text: this.text.slice(from, to),
      from,
      to,
      slack: 0.7,
      unit: '%',
      ordinal: false,
      rank: false,
      measure: null,
      counted: false,
      pairs: false,
      hedge: this.hedge(start),
      ...said,
    })
    return at + 1
  }

  private grouped(at: number): number | null {
    const value = valueIn(this.words.group, this.lower(at))
    if (value === undefined) return null
    this.push(at, at + 1, { value, slack: 0, ordinal: false, implied: true })
    return at + 1
  }

  private push(
    start: number,
    end: number,
    read: Pick<Quantity, 'value' | 'slack' | 'ordinal' | 'implied'>,
  ): void {
    const before = this.tokens[start - 1]
    const money = before !== undefined && sign.test(before.text) && this.touching(start)
    const stop = this.unitEnd(end)
    const first = this.tokens[money ? start - 1 : start]
    const last = this.tokens[stop.end - 1]
    if (first === undefined || last === undefined) return
    this.out.push({
      text: this.text.slice(first.from, last.to),
      from: first.from,
      to: last.to,
      unit: money ? before.text : stop.unit,
      hedge: this.hedge(money ? start - 1 : start),
      rank: this.words.rank.includes(this.lower(start - 1)),
      ...this.noun(stop.end),
      ...read,
    })
  }

  /** What stands behind a number: in "five more years" the measure is the second word. */
  private noun(end: number): Pick<Quantity, 'measure' | 'counted' | 'pairs'> {
    const between = this.text.slice(this.tokens[end - 1]?.to, this.tokens[end]?.from)
    const pairs = /^[-–]$/u.test(between) && /^\p{N}/u.test(this.tokens[end]?.text ?? '')
    let counted = false
    for (let at = end; at < end + 3 && this.joined(at); at += 1) {
      const word = this.lower(at)
      // "A fourth term next year": the year is no length of it.
      if (counted && this.loose.includes(word)) break
      // "A fourth six-year term": the years belong to the six.
      if (/^\p{N}/u.test(word) || Object.hasOwn(this.words.cardinal, word)) break
      const measure = this.measures.get(word)
      if (measure !== undefined) return { measure, counted: false, pairs }
      if (this.grammar.has(word) && !this.loose.includes(word)) break
      if (/^\p{L}/u.test(word)) counted = true
    }
    return { measure: null, counted, pairs }
  }

  /** Words of grammar that may stand between a number and what it counts. */
  private readonly loose: readonly string[] = [
    'more',
    'other',
    'new',
    'long',
    'first',
    'last',
    'next',
    'big',
  ]

  /** The unit behind a number, and the token after it. */
  private unitEnd(end: number): { readonly unit: string | null; readonly end: number } {
    const word = this.lower(end)
    if (!this.joined(end)) return { unit: null, end }
    const two = `${word} ${this.lower(end + 1)}`
    if (word === '%' || this.words.percent.includes(word)) return { unit: '%', end: end + 1 }
    if (this.words.percent.includes(two)) return { unit: '%', end: end + 2 }
    if (Object.hasOwn(this.words.money, word)) {
      return { unit: this.words.money[word] ?? null, end: end + 1 }
    }
    return { unit: sign.test(word) ? word : null, end: sign.test(word) ? end + 1 : end }
  }

  /** Where reading goes on: behind a unit that was just taken. */
  private after(end: number): number {
    return this.unitEnd(end).end
  }

  private hedge(start: number): Quantity['hedge'] {
    const [before, word] = [this.lower(start - 2), this.lower(start - 1)]
    // "fewer than 200" and "no more than 200", but "more than 200"; "up to 200", but "rose to 200".
    if (this.words.lessThan.includes(`${before} ${word}`)) return 'under'
    if (this.lower(start - 3) === 'no' && before === 'more') return 'under'
    if (this.words.over.includes(word)) return 'over'
    if (this.words.under.includes(word)) return 'under'
    return this.words.about.includes(word) ? 'about' : null
  }
}

/** "2 to 3 per cent", "£5-6m": the unit of a range stands at one of its ends. */
function withUnitOfRange(low: Quantity, high: Quantity | undefined, text: string): Quantity {
  if (high === undefined || low.unit !== null || low.counted || low.measure !== null) return low
  const between = text.slice(low.to, high.from)
  return /^(?:[-–]| to | and | or )$/u.test(between)
    ? { ...low, unit: high.unit, measure: high.measure, counted: high.counted }
    : low
}

function isSpaced(word: string): boolean {
  return /^\p{L}/u.test(word) && !unspaced.test(word)
}

/** A list such as "12 13" is not one number: only groups of three are joined by spaces. */
function splitSpaced(text: string, from: number): readonly Token[] {
  if (!/[\u00A0\u202F']/u.test(text) || /^\p{N}{1,3}(?:[\u00A0\u202F']\p{N}{3})+$/u.test(text)) {
    return [{ text, from, to: from + text.length }]
  }
  const tokens: Token[] = []
  for (const match of text.matchAll(/[^\u00A0\u202F']+/gu)) {
    const start = from + match.index
    tokens.push({ text: match[0], from: start, to: start + match[0].length })
  }
  return tokens
}

/** Own entries alone: "constructor" and its like are words of an article too. */
function valueIn(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
