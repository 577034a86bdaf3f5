/** Numbers in a text, however they are written: "12", "twelve", "£20m", "1.2 million", "40 per cent", "a third", "21st". */

import { digitSignsOf } from '#lib/evidence/numbers/digits.ts'
import { measuresIn, numberWordsIn } from '#lib/evidence/languages.ts'
import type { Measure } from '#lib/text/languages/parts/measures.ts'
import { numeralSigns, type TokenKind, TokenLine } from '#lib/evidence/numbers/number-tokens.ts'
import type { NumberWords } from '#lib/text/languages/parts/number-words.ts'
import type { NumberReading, Quantity } from '#lib/evidence/numbers/quantity.ts'
import { readRoman } from '#lib/evidence/numbers/roman.ts'
import { readSpelt } from '#lib/evidence/numbers/spelt-number.ts'
import { type NumberLanguage, readWritten } from '#lib/evidence/numbers/written-number.ts'
import { primaryOf } from '#lib/text/languages/known-languages.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'
import { functionWordsOf } from '#lib/text/words/function-words.ts'

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
    pattern = patternOf(numberWordsIn(lang))
    numberWords.set(lang, pattern)
  }
  return pattern.test(text)
}

function patternOf(words: NumberWords): RegExp {
  const { cardinal, piece, scale, ordinal, part, half, group, numerals } = words
  const tables = [cardinal, piece, scale, ordinal, part, group].flatMap((table) =>
    Object.keys(table),
  )
  const firsts = new Set([...tables, ...half].map((word) => word.split(' ')[0] ?? ''))
  // Numbers that hang together with other words are told apart when they are read.
  const before = words.prefix === null ? String.raw`(?<!\p{L})` : ''
  const behind = words.compound ? '' : String.raw`(?!\p{L})`
  const spelt = firsts.size === 0 ? '' : `|${before}(?:${[...firsts].join('|')})${behind}`
  const signs = numerals ? `|[${numeralSigns}]` : ''
  return new RegExp(String.raw`\p{N}${signs}|(?<!\p{L})[IVX]{2,}(?!\p{L})${spelt}`, 'iu')
}

function tokenKind({ numerals, hangul }: NumberWords, groupsBySpace: boolean): TokenKind {
  if (numerals) return 'numerals'
  if (hangul) return 'hangul'
  return groupsBySpace ? 'spaced' : 'plain'
}

const noWords: ReadonlySet<string> = new Set()

const sign = /^(?:(?:US|R|A|C|HK|NZ|S)?\$|[£€¥₹₽])$/u

/** One text being read from its first token to its last. */
class Scan {
  private readonly line: TokenLine
  private readonly language: NumberLanguage
  private readonly grammar: ReadonlySet<string>
  private readonly out: Quantity[] = []

  constructor(
    private readonly text: string,
    lang: string,
  ) {
    const words = numberWordsIn(lang)
    const { decimal, groupsBySpace } = digitSignsOf(lang)
    this.language = { words, measures: measuresIn(lang), decimal }
    this.grammar = functionWordsOf(primaryOf(lang)) ?? noWords
    this.line = new TokenLine(text, tokenKind(words, groupsBySpace))
  }

  run(): readonly Quantity[] {
    const { line, language } = this
    let at = 0
    while (at < line.tokens.length) {
      const read =
        readWritten(line, at, language) ??
        readSpelt(line, at, language.words) ??
        readRoman(line, at)
      at = read === null ? at + 1 : Math.max(this.push(at, read), at + 1)
    }
    return this.out.map((each, index) => this.withUnitOfRange(each, this.out[index + 1]))
  }

  private get words(): NumberWords {
    return this.language.words
  }

  /** Takes a number with what stands around it; gives the token behind its unit. */
  private push(start: number, read: NumberReading): number {
    const { line } = this
    const { end, ordinal, implied, slack } = read
    const before = this.moneyBefore(start)
    const stop =
      read.unit === undefined
        ? this.unitEnd(end)
        : { unit: read.unit, end, pounds: null, word: false }
    const from = line.tokens[before === null ? start : start - 1]?.from ?? 0
    const minus = before === null && read.unit === undefined ? this.minus(start, end) : null
    const first = minus?.from ?? from
    const told = stop.word && !this.words.tellsMoney ? end : stop.end
    const to = read.to ?? line.tokens[told - 1]?.to ?? first
    const rest = {
      ...this.noun(stop.end),
      // "£7.9m last year": money is measured in nothing else.
      ...(before !== null || stop.unit !== null ? { measure: stop.pounds } : {}),
    }
    this.out.push({
      text: this.text.slice(first, to),
      from: first,
      to,
      value: minus === null ? read.value : -read.value,
      slack,
      unit: before ?? stop.unit,
      hedge: this.hedge(before === null ? start : start - 1, to),
      rank: this.words.rank.includes(line.lower(start - 1)),
      ordinal,
      mayBePlace: read.mayBePlace === true,
      implied,
      ...rest,
    })
    return Math.max(stop.end, minus?.end ?? 0)
  }

  /** "2 to 3 per cent", "£5-6m": the unit of a range stands at one of its ends. */
  private withUnitOfRange(low: Quantity, high: Quantity | undefined): Quantity {
    if (high === undefined || low.unit !== null || low.counted || low.measure !== null) return low
    if (high.from - low.to > 5) return low
    const between = this.text.slice(low.to, high.from)
    const isRange =
      /^\s?[-–~～〜]\s?$/u.test(between) || this.words.range.some((word) => between === ` ${word} `)
    return isRange ? { ...low, unit: high.unit, measure: high.measure, counted: high.counted } : low
  }

  /** The money whose sign or short name stands before a number. */
  private moneyBefore(start: number): string | null {
    const before = this.line.tokens[start - 1]
    if (before === undefined || !this.line.joined(start)) return null
    const between = this.line.gap(start) ?? ''
    if (sign.test(before.text)) return between.includes('-') ? null : moneyOf(before.text)
    const { moneyBefore } = this.words
    const word = this.line.lower(start - 1)
    return Object.hasOwn(moneyBefore, word) ? (moneyBefore[word] ?? null) : null
  }

  /** Where the minus of a number begins, or the number itself where words say that it is below zero. */
  private minus(
    start: number,
    end: number,
  ): { readonly from: number; readonly end: number } | null {
    const { line, words, text } = this
    const token = line.tokens[start]
    if (token === undefined) return null
    const gap = text.slice(Math.max(0, token.from - 2), token.from)
    // Behind a letter or a figure a stroke joins or spans: "B-12", "5-12".
    if (/(?:^|[\s(“"'])[-–−]$/u.test(gap) || /(?:^|[^\p{L}\p{N}])−$/u.test(gap)) {
      return { from: token.from - 1, end }
    }
    const word = line.tokens[start - 1]
    if (word !== undefined && line.joined(start) && words.minus.includes(line.lower(start - 1))) {
      return { from: word.from, end }
    }
    const below = [end, end + 1].find((at) =>
      words.belowZero.includes(`${line.lower(at)} ${line.lower(at + 1)}`),
    )
    return below === undefined ? null : { from: token.from, end: below + 2 }
  }

  /** What stands behind a number: in "five more years" the measure is the second word. */
  private noun(end: number): Pick<Quantity, 'measure' | 'counted' | 'pairs'> {
    const { line, language } = this
    const { between } = language.words
    const pairs = /^\s?[-–~～〜]\s?$/u.test(line.gap(end) ?? '') && /^\p{N}/u.test(line.lower(end))
    let counted = false
    for (let at = end; at < end + 3 && line.joined(at); at += 1) {
      const word = line.lower(at)
      // "A fourth term next year": the year is no length of it.
      if (counted && between.includes(word)) break
      // "A fourth six-year term": the years belong to the six.
      if (/^\p{N}/u.test(word) || Object.hasOwn(language.words.cardinal, word)) break
      const measure = language.measures.get(word)
      if (measure !== undefined && (measure.gluedOnly !== true || line.touching(at))) {
        return { measure, counted: false, pairs }
      }
      if (this.grammar.has(foldWord(word)) && !between.includes(word)) break
      if (/^\p{L}/u.test(word)) counted = true
    }
    return { measure: null, counted, pairs }
  }

  /** The unit behind a number, whether it is a word for money, and the token after it; such words may be weights too ("pounds"). */
  private unitEnd(end: number): {
    readonly unit: string | null
    readonly end: number
    readonly pounds: Measure | null
    readonly word: boolean
  } {
    const { line, words } = this
    const none = { unit: null, end, pounds: null, word: false }
    const word = line.lower(end)
    if (words.numerals) return { ...none, ...this.unspacedUnit(end) }
    if (!line.joined(end)) return none
    if (/^[%٪％]$/u.test(word)) return { ...none, unit: '%', end: end + 1 }
    for (const count of [1, 2]) {
      const said = count === 1 ? word : `${word} ${line.lower(end + 1)}`
      if (words.percent.includes(said)) return { ...none, unit: '%', end: end + count }
    }
    const pounds = this.language.measures.get(word) ?? null
    const unit = Object.hasOwn(words.money, word) ? words.money[word] : undefined
    if (unit !== undefined) return { unit, end: end + 1, pounds, word: true }
    const text = line.tokens[end]?.text ?? ''
    // "12 € 5": what is written before a number is its own.
    const belongsOn = line.touching(end + 1) && /^\p{N}/u.test(line.lower(end + 1))
    return sign.test(text) && !belongsOn ? { ...none, unit: moneyOf(text), end: end + 1 } : none
  }

  /** Where words have no spaces between them a unit begins right behind its number. */
  private unspacedUnit(end: number): { readonly unit: string | null; readonly end: number } {
    const { line, words, text } = this
    if (line.touching(end) && /^[%٪％]$/u.test(line.lower(end))) return { unit: '%', end: end + 1 }
    const behind = text.slice(line.tokens[end - 1]?.to ?? 0, (line.tokens[end - 1]?.to ?? 0) + 5)
    if (words.percent.some((word) => behind.startsWith(word))) return { unit: '%', end }
    const money = Object.entries(words.money).find(([word]) => behind.startsWith(word))
    return { unit: money?.[1] ?? null, end }
  }

  private hedge(start: number, to: number): Quantity['hedge'] {
    const { line, words, text } = this
    const from = line.tokens[start]?.from ?? 0
    if (
      /[~～≈]$/u.test(text.slice(Math.max(0, from - 1), from)) &&
      !/^\p{N}/u.test(line.lower(start - 1))
    )
      return 'about'
    if (words.numerals) return this.unspacedHedge(from, to)
    for (const count of [3, 2, 1]) {
      const said = line.before(start, count)
      if (words.under.includes(said)) return 'under'
      if (words.over.includes(said)) return 'over'
      if (words.about.includes(said)) return 'about'
    }
    return null
  }

  private unspacedHedge(from: number, to: number): Quantity['hedge'] {
    const { over, under, about } = this.words
    const before = this.text.slice(Math.max(0, from - 6), from)
    const after = this.text.slice(to, to + 6)
    if (under.some((word) => before.endsWith(word)) || /^.{0,3}(?:以下|未満|不足)/u.test(after)) {
      return 'under'
    }
    if (over.some((word) => before.endsWith(word)) || /^(?:[余餘多]|.{0,3}以上)/u.test(after)) {
      return 'over'
    }
    return about.some((word) => before.endsWith(word)) ? 'about' : null
  }
}

/** Every dollar is one, but Brazil's sign of the real is its own. */
function moneyOf(written: string): string {
  return written === 'R$' ? written : (written.at(-1) ?? written)
}
