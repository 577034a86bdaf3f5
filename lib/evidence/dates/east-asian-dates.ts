/** Dates as Chinese, Japanese and Korean write them: "2024年5月3日", "令和6年の5月3日", "5월 3일", "星期一". */

import { calendarNamesIn, dateWordsIn } from '#lib/evidence/dates/date-words.ts'
import { readEastAsian } from '#lib/evidence/numbers/east-asian-number.ts'

export type EastAsianDate = {
  readonly from: number
  readonly to: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
  readonly offset: number | null
}

/** From an era to the year before its first. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民国: 1911,
  民國: 1911,
}

const figure = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`
const dayOf = String.raw`(?:\s?(?<day>${figure})\s?[日号號일])`
const monthOf = String.raw`(?:\s?(?<month>${figure})\s?[月월](?!間|间))`
const yearOf = String.raw`(?:(?<era>${Object.keys(eras).join('|')})?(?<year>元|\d{1,4}|[〇零一二三四五六七八九]{4}|[一二三四五六七八九十]{1,3})\s?[年년])`
const whole = new RegExp(
  String.raw`(?<![\d.,])(?:${yearOf}(?:の?${monthOf}${dayOf}?)?|(?<monthAlone>${figure})\s?[月월](?!間|间)(?:\s?(?<dayAfter>${figure})\s?[日号號일])?)`,
  'gu',
)

/** In the order of the text, which has ASCII digits. */
export function eastAsianDatesIn(text: string, lang: string): readonly EastAsianDate[] {
  const dates = [...text.matchAll(whole)].flatMap((match) => dateOf(match) ?? [])
  const words = [...text.matchAll(wordsIn(lang))].map((match) => wordOf(match, lang))
  return [...dates, ...words].sort((a, b) => a.from - b.from)
}

const open = { year: null, month: null, day: null, weekday: null, offset: null }

function dateOf(match: RegExpMatchArray): EastAsianDate | null {
  const { era, year, month, day, monthAlone, dayAfter } = match.groups ?? {}
  const read = {
    year: yearFrom(era, year),
    month: numberFrom(month ?? monthAlone),
    day: numberFrom(day ?? dayAfter),
  }
  // "三年" and "20年" are mostly how long something takes.
  if (year !== undefined && read.year === null) return null
  if ((read.month ?? 1) > 12 || (read.day ?? 1) > 31) return null
  const from = match.index ?? 0
  return { ...open, ...read, from, to: from + match[0].length }
}

function yearFrom(era: string | undefined, year: string | undefined): number | null {
  const value = year === '元' ? 1 : numberFrom(year)
  if (value === null) return null
  if (era !== undefined) return (eras[era] ?? 0) + value
  return value >= 1500 && value < 2100 ? value : null
}

function numberFrom(written: string | undefined): number | null {
  return written === undefined ? null : (readEastAsian(written, 0)?.value ?? null)
}

const patterns = new Map<string, RegExp>()

/** Names of weekdays, long and, in Chinese, short, and words such as "yesterday". */
function wordsIn(lang: string): RegExp {
  const known = patterns.get(lang)
  if (known !== undefined) return known
  const names = [
    ...calendarNamesIn(lang).weekdays.keys(),
    ...Object.keys(dateWordsIn(lang).relative),
  ]
  const made = new RegExp(
    String.raw`(?:周|週|礼拜|禮拜)[一二三四五六日天]|${names.join('|')}`,
    'gu',
  )
  patterns.set(lang, made)
  return made
}

function wordOf(match: RegExpMatchArray, lang: string): EastAsianDate {
  const [word] = match
  const { relative } = dateWordsIn(lang)
  const weekday = calendarNamesIn(lang).weekdays.get(word) ?? null
  const short = '日一二三四五六'.indexOf(word.slice(-1).replace('天', '日'))
  const offset = Object.hasOwn(relative, word) ? (relative[word] ?? null) : null
  const from = match.index ?? 0
  const said = offset === null ? { weekday: weekday ?? short } : { offset }
  return { ...open, ...said, from, to: from + word.length }
}
