/** Dates in a text: "3 March 2023", "March 3", "March 2023", "Tuesday", "yesterday", "2019". */

import { calendarNamesIn, dateWordsIn } from '#lib/evidence/dates/date-words.ts'
import { withAsciiDigits } from '#lib/evidence/numbers/digits.ts'
import { eastAsianDatesIn } from '#lib/evidence/dates/east-asian-dates.ts'
import { figureDateAt } from '#lib/evidence/dates/figure-dates.ts'
import { numberWordsIn } from '#lib/evidence/languages.ts'

/** What a text says of a day; what it leaves open is `null`. Months count from 1, weekdays from Sunday as 0. */
export type DateMention = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
  /** Days from the day of publication, for "yesterday" and its like. */
  readonly offset: number | null
  /** Set where day and month may be the other way round: "5/3/2024" in English of no region. */
  readonly turns?: true
  /** For a month without a year: the year that was named last before it, if the text has named one. */
  readonly yearSaid?: number
}

const blank = { year: null, month: null, day: null, weekday: null, offset: null }

const tokenPattern = /\p{Nd}+(?:st|nd|rd|th|er|º|°)?|[\p{L}\p{M}]+/gu

type Token = {
  readonly text: string
  readonly lower: string
  readonly from: number
  readonly to: number
}

export function datesIn(text: string, lang: string): readonly DateMention[] {
  if (!hasDateWord(text, lang)) return []
  const figures = withAsciiDigits(text)
  const found = new Scan(text, figures, lang).run()
  if (!dateWordsIn(lang).eastAsian) return found
  return merged(text, eastAsianDatesIn(figures, lang), found)
}

/** Of two that meet, the one that says it in the language's own way. Both run forward. */
function merged(
  text: string,
  own: readonly Omit<DateMention, 'text'>[],
  others: readonly DateMention[],
): readonly DateMention[] {
  let next = 0
  const apart = others.filter(({ from, to }) => {
    while (next < own.length && (own[next]?.to ?? 0) <= from) next += 1
    return (own[next]?.from ?? Infinity) >= to
  })
  const named = own.map((each) => ({ text: text.slice(each.from, each.to), ...each }))
  return [...named, ...apart].sort((a, b) => a.from - b.from)
}

const dateWords = new Map<string, RegExp>()

/** Most sentences have none, and one pattern tells so at once. */
function hasDateWord(text: string, lang: string): boolean {
  let pattern = dateWords.get(lang)
  if (pattern === undefined) {
    const { months, weekdays } = calendarNamesIn(lang)
    const words = [...months.keys(), ...weekdays.keys(), ...Object.keys(dateWordsIn(lang).relative)]
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    pattern = new RegExp(
      String.raw`\p{Nd}{4}|\p{Nd}[./-]\p{Nd}|['’]\p{Nd}{2}|[年月년월周週]|曜日|星期|[今昨明]|きょう|きのう|(?<!\p{L})(?:${escaped.join('|')})(?!\p{L})`,
      'iu',
    )
    dateWords.set(lang, pattern)
  }
  return pattern.test(text)
}

class Scan {
  private readonly tokens: readonly Token[]
  private readonly out: DateMention[] = []
  private readonly names: ReturnType<typeof calendarNamesIn>
  private readonly words: ReturnType<typeof dateWordsIn>
  private readonly numbers: Readonly<Record<string, number>>

  constructor(
    private readonly text: string,
    /** The same with ASCII digits. */
    private readonly figures: string,
    private readonly lang: string,
  ) {
    this.names = calendarNamesIn(lang)
    this.numbers = numberWordsIn(lang).cardinal
    this.words = dateWordsIn(lang)
    this.tokens = [...figures.matchAll(tokenPattern)].map((match) => ({
      text: match[0],
      lower: match[0].toLowerCase(),
      from: match.index,
      to: match.index + match[0].length,
    }))
  }

  run(): readonly DateMention[] {
    let at = 0
    while (at < this.tokens.length)
      at = this.mayBegin(at)
        ? (this.inFigures(at) ??
          this.named(at) ??
          this.weekday(at) ??
          this.relative(at) ??
          this.year(at) ??
          this.shortYear(at) ??
          at + 1)
        : at + 1
    return this.out
  }

  /** Dates begin with figures or with the name of a month or a day, which most words are not. */
  private mayBegin(at: number): boolean {
    const lower = this.tokens[at]?.lower ?? ''
    const { months, weekdays } = this.names
    return (
      /^\d/.test(lower) ||
      months.has(lower) ||
      weekdays.has(lower) ||
      Object.hasOwn(this.words.relative, lower)
    )
  }

  private between(at: number): string {
    const [a, b] = [this.tokens[at - 1], this.tokens[at]]
    return a === undefined || b === undefined ? '' : this.text.slice(a.to, b.from)
  }

  private push(
    start: number,
    end: number,
    said: Partial<typeof blank> | Partial<DateMention>,
    from = this.tokens[start]?.from ?? 0,
  ): number {
    const to = this.tokens[end - 1]?.to ?? 0
    this.out.push({ ...blank, ...said, text: this.text.slice(from, to), from, to })
    return end
  }

  private inFigures(at: number): number | null {
    const from = this.tokens[at]?.from ?? 0
    if (/\d[.,/-]?$/.test(this.figures.slice(Math.max(0, from - 2), from))) return null
    const found = figureDateAt(this.figures, from, this.lang)
    if (found === null) return null
    const { year, month, day, turns } = found
    return this.push(at, at + 3, { year, month, day, ...(turns ? { turns } : {}) })
  }

  /** Where the language writes months with a capital, one without is a word of its own. */
  private isSmall({ text, lower }: Token): boolean {
    return this.names.capital && lower === text
  }

  private month(at: number): number | null {
    const token = this.tokens[at]
    if (token === undefined || this.isSmall(token)) return null
    return this.names.months.get(token.lower) ?? null
  }

  private dayNumber(at: number): number | null {
    const match = /^(\d{1,2})(?:st|nd|rd|th|er|º|°)?$/.exec(this.tokens[at]?.lower ?? '')
    const day = Number(match?.[1])
    return match !== null && day >= 1 && day <= 31 ? day : null
  }

  private yearNumber(at: number): number | null {
    const text = this.tokens[at]?.text ?? ''
    return /^(?:1[5-9]|20)\d{2}$/.test(text) ? Number(text) : null
  }

  private joins(at: number): boolean {
    return this.words.joining.includes(this.tokens[at]?.lower ?? '')
  }

  /** Dates with the name of a month. */
  private named(at: number): number | null {
    // "3 March 2023", "3rd of March", "3. März"
    const day = this.dayNumber(at)
    const gap = this.joins(at + 1) ? 2 : 1
    if (day !== null && /^[.]?\s+$/.test(this.between(at + 1))) {
      const month = this.month(at + gap)
      if (month !== null) {
        const end = at + gap + 1
        const behind = this.joins(end) ? end + 1 : end
        const year = /^[,.]?\s+$/.test(this.between(behind)) ? this.yearNumber(behind) : null
        return this.push(at, year === null ? end : behind + 1, { year, month, day })
      }
    }
    const month = this.month(at)
    if (month === null) return null
    // "March 3, 2023", "March 2023"
    const spaced = /^[.]?,?\s+$/.test(this.between(at + 1))
    const after = spaced ? this.dayNumber(at + 1) : null
    if (after !== null) {
      const year = /^,?\s+$/.test(this.between(at + 2)) ? this.yearNumber(at + 2) : null
      return this.push(at, year === null ? at + 2 : at + 3, { year, month, day: after })
    }
    const last = this.joins(at + 1) ? at + 2 : at + 1
    const year = spaced ? this.yearNumber(last) : null
    if (year !== null) return this.push(at, last + 1, { year, month })
    const token = this.tokens[at]
    // "Sept" and "dez" are short months and numbers.
    if (token !== undefined && Object.hasOwn(this.numbers, token.lower)) return null
    const doubtful =
      token !== undefined && (this.words.ambiguous.includes(token.lower) || token.text.length < 4)
    const introduced = this.words.before.includes(this.tokens[at - 1]?.lower ?? '')
    return doubtful && !introduced ? null : this.push(at, at + 1, { month })
  }

  private weekday(at: number): number | null {
    const token = this.tokens[at]
    if (token === undefined || this.isSmall(token)) return null
    const weekday = this.names.weekdays.get(token.lower)
    return weekday === undefined ? null : this.push(at, at + 1, { weekday })
  }

  private relative(at: number): number | null {
    const word = this.tokens[at]?.lower ?? ''
    if (Object.hasOwn(this.words.relative, word)) {
      return this.push(at, at + 1, { offset: this.words.relative[word] ?? 0 })
    }
    return null
  }

  /** Four digits from 1500 to 2099 that are nobody's count: "in 2019"; "the 2015-16 season" is 2015. */
  private year(at: number): number | null {
    const year = this.yearNumber(at)
    const token = this.tokens[at]
    if (year === null || token === undefined) return null
    const before = this.text.slice(Math.max(0, token.from - 1), token.from)
    const after = this.text.slice(token.to, token.to + 2)
    // "1億2000万", "2000명": what a count touches in these scripts is counted, and a year has a word of its own.
    if (touchesScript.test(`${before} ${after.slice(0, 1)}`)) return null
    if (/[£$€¥,.\d]/.test(before) || /^(?:[.,]\d|%)/.test(after)) return null
    return this.push(at, at + 1, { year })
  }

  /** "'85". Behind a letter or a figure the mark is no apostrophe of a year. */
  private shortYear(at: number): number | null {
    const token = this.tokens[at]
    if (token === undefined || !/^\d{2}$/.test(token.text)) return null
    const before = this.text.slice(Math.max(0, token.from - 2), token.from)
    const after = this.text.slice(token.to, token.to + 2)
    if (!/(?:^|[\s(])['’]$/u.test(before) || /^(?:[\p{L}\p{N}%'’"]|[.,]\p{N})/u.test(after))
      return null
    // 'forty dead, he said': the mark may open a quotation.
    if (closesQuote.test(this.text.slice(token.to, token.to + closeBy))) return null
    const short = Number(token.text)
    const year = short + (short <= newest ? 2000 : 1900)
    return this.push(at, at + 1, { year }, token.from - 1)
  }
}

/** Characters behind a figure in which a quotation may close that opened before it. */
const closeBy = 200

const closesQuote = /[\p{L}\p{N}.,!?]['’](?!\p{L})/u

/** Two figures up to this are of this century: "'26", and "'44" of the one before. */
const newest = 40

const touchesScript = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The day of publication as numbers, in the publication's time zone. */
export type PublicationDay = { readonly year: number; readonly month: number; readonly day: number }

/**
 * Whether `body` is about the day that `claim` names. What the body leaves
 * open, a reader takes from the day of publication: a weekday is within a
 * week of it, a date without a year in its year or one beside it, or else in
 * the year that was named last.
 */
export function sameDate(
  claim: DateMention,
  body: DateMention,
  published: PublicationDay,
): boolean {
  // A bare month says nothing of another year: any of them is in many a body.
  const yearAlone = claim.year !== null && claim.month === null
  if (yearAlone && body.year === null && body.month !== null) return claim.year === published.year
  // "On Sunday" does not say which month that was.
  const monthAlone = claim.month !== null && claim.day === null
  if (monthAlone && (body.weekday !== null || body.offset !== null)) return false
  const days = daysOf(body, published)
  return readingsOf(claim).some((each) => days.some((day) => agrees(each, day, published)))
}

/** Every way to read a date in figures. */
function readingsOf(mention: DateMention): readonly DateMention[] {
  const { turns, month, day } = mention
  return turns === true ? [mention, { ...mention, month: day, day: month }] : [mention]
}

type Day = {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** What a mention can mean: whole days where it can be told, else what it says. */
function daysOf(mention: DateMention, published: PublicationDay): readonly Day[] {
  const { year, month, day, weekday, offset, yearSaid } = mention
  if (offset !== null) return [shifted(published, offset)]
  if (weekday !== null) {
    const today = weekdayOf(published) ?? 0
    const back = (today - weekday + 7) % 7
    // The last one, the one before it, and the next: papers write of all three.
    return [-back, -back - 7, 7 - back].map((days) => shifted(published, days))
  }
  if (year === null && month !== null) {
    const years = [0, -1, 1].map((by) => published.year + by)
    return [...years, ...(yearSaid === undefined ? [] : [yearSaid])].map((each) => ({
      year: each,
      month,
      day,
    }))
  }
  return readingsOf(mention)
}

function agrees(claim: DateMention, said: Day, published: PublicationDay): boolean {
  const { year, month, day, weekday, offset } = claim
  if (offset !== null) {
    const meant = shifted(published, offset)
    return said.year === meant.year && said.month === meant.month && said.day === meant.day
  }
  if (year !== null && year !== said.year) return false
  if (month !== null && month !== said.month) return false
  if (day !== null && day !== said.day) return false
  if (weekday === null) return true
  return weekday === weekdayOf(said) && isNear(said, published)
}

/** Within the weeks in which papers say weekdays rather than dates. */
function isNear({ year, month, day }: Day, published: PublicationDay): boolean {
  if (year === null || month === null || day === null) return false
  const far =
    Date.UTC(year, month - 1, day) - Date.UTC(published.year, published.month - 1, published.day)
  return Math.abs(far) <= 15 * 24 * 60 * 60 * 1000
}

function weekdayOf({ year, month, day }: Day): number | null {
  if (year === null || month === null || day === null) return null
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

function shifted({ year, month, day }: PublicationDay, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day of an instant in a time zone. */
export function publicationDay(at: number, timeZone: string): PublicationDay {
  const parts = formatterIn(timeZone).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value ?? 0)
  return { year: part('year'), month: part('month'), day: part('day') }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterIn(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  formatters.set(timeZone, made)
  return made
}
