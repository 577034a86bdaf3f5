/** Dates in figures: "2024-05-03", "03.05.2024", "5/3/2024". */

import { dateWordsIn } from '#lib/evidence/dates/date-words.ts'

export type FigureDate = {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Whether day and month may be the other way round. */
  readonly turns: boolean
  /** How many characters it has. */
  readonly length: number
}

const yearFirst = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d])/y
const yearLast = /(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/y
const shortYear = /(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d.,])/y

/** The date that begins at `at` in a text with ASCII digits, read as `lang` writes dates; `null` where none does. */
export function figureDateAt(text: string, at: number, lang: string): FigureDate | null {
  const [whole, year, , month, day] = matchAt(yearFirst, text, at)
  if (whole !== undefined) {
    return checked({ year: Number(year), month: Number(month), day: Number(day) }, false, whole)
  }
  const long = matchAt(yearLast, text, at)
  const [all, one, , other, last] = long[0] === undefined ? matchAt(shortYear, text, at) : long
  if (all === undefined) return null
  const full = long[0] === undefined ? 2000 + Number(last) : Number(last)
  const order = orderIn(lang)
  const read = (dayFirst: boolean): FigureDate | null => {
    const [first, second] = [Number(one), Number(other)]
    const [d, m] = dayFirst ? [first, second] : [second, first]
    return checked({ year: full, month: m, day: d }, order === 'either' && d <= 12 && d !== m, all)
  }
  return read(order !== 'month first') ?? read(order === 'month first')
}

function matchAt(pattern: RegExp, text: string, at: number): readonly (string | undefined)[] {
  pattern.lastIndex = at
  return pattern.exec(text) ?? []
}

function checked(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  turns: boolean,
  { length }: string,
): FigureDate | null {
  const stands = month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1500 && year < 2100
  return stands ? { year, month, day, turns, length } : null
}

function isEither(lang: string): boolean {
  const { eitherOrder } = dateWordsIn(lang)
  return eitherOrder.some((code) => code.toLowerCase() === lang.toLowerCase())
}

type Order = 'day first' | 'month first' | 'either'

const orders = new Map<string, Order>()

/** Some languages, such as English without a region, write both. */
function orderIn(lang: string): Order {
  const known = orders.get(lang)
  if (known !== undefined) return known
  const parts = new Intl.DateTimeFormat(lang, { dateStyle: 'short' }).formatToParts(0)
  const types = parts.map(({ type }) => type)
  const dayFirst = types.indexOf('day') < types.indexOf('month')
  const unsure = isEither(lang) || types.indexOf('year') < types.indexOf('month')
  const made = unsure ? 'either' : dayFirst ? 'day first' : 'month first'
  orders.set(lang, made)
  return made
}
