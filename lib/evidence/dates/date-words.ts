/** Words for days, and the names of months and weekdays, which come from `Intl` for every language. */

import { languageOf } from '#lib/text/languages/known-languages.ts'
import { type DateWords, noDateWords } from '#lib/text/languages/parts/date-words.ts'

export function dateWordsIn(lang: string): DateWords {
  return languageOf(lang)?.dates ?? noDateWords
}

export type CalendarNames = {
  /** From a name in small letters, long or short, to 1–12. */
  readonly months: ReadonlyMap<string, number>
  /** From a name in small letters to 0 (Sunday) – 6. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Whether they are written with a capital. */
  readonly capital: boolean
}

const known = new Map<string, CalendarNames>()

export function calendarNamesIn(lang: string): CalendarNames {
  const before = known.get(lang)
  if (before !== undefined) return before
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  const add = (names: Map<string, number>, name: string, value: number, shortest: number): void => {
    const bare = name.toLowerCase().replace(/\.$/, '')
    if ([...bare].length >= shortest && !names.has(bare)) names.set(bare, value)
  }
  for (const width of ['long', 'short'] as const) {
    for (let month = 1; month <= 12; month += 1) {
      const day = Date.UTC(2023, month - 1, 15)
      const inDate = new Intl.DateTimeFormat(lang, {
        month: width,
        day: 'numeric',
        timeZone: 'UTC',
      })
      // Beside a day many languages use another form of the name.
      const name = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value ?? ''
      const alone = new Intl.DateTimeFormat(lang, { month: width, timeZone: 'UTC' }).format(day)
      for (const form of [name, alone]) if (!/\d/.test(form)) add(months, form, month, 3)
    }
  }
  const words = dateWordsIn(lang)
  if (words.monthPrefix !== null)
    for (const [name, month] of [...months]) months.set(`${words.monthPrefix}${name}`, month)
  for (const [name, month] of Object.entries(words.months)) add(months, name, month, 2)
  for (let day = 0; day < 7; day += 1) {
    const name = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' })
    // 1 January 2023 was a Sunday. Short names ("Sat", "Sun") are words of their own too often.
    const whole = name.format(Date.UTC(2023, 0, 1 + day))
    add(weekdays, whole, day, 2)
    // "segunda-feira" is "segunda" to most.
    add(weekdays, whole.split('-')[0] ?? whole, day, 4)
  }
  for (const [name, day] of Object.entries(words.weekdays)) add(weekdays, name, day, 2)
  const january = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(0)
  const made = { months, weekdays, capital: /^\p{Lu}/u.test(january) }
  known.set(lang, made)
  return made
}
