/** Words for days, by primary language. The names of months and weekdays come from `Intl`, for every language. */

export type DateWords = {
  /** Days from the day of publication. */
  readonly relative: Readonly<Record<string, number>>
  /** Years from the year of publication, by the words before "year". */
  readonly relativeYear: Readonly<Record<string, number>>
  readonly year: string | null
  /** Names of months that are words of their own, and what must stand before them to make them months. */
  readonly ambiguous: readonly string[]
  readonly before: readonly string[]
}

const english: DateWords = {
  relative: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, overnight: 0 },
  relativeYear: { last: -1, this: 0, next: 1, previous: -1 },
  year: 'year',
  ambiguous: ['may', 'march', 'august'],
  before: [
    'in', 'since', 'last', 'next', 'until', 'till', 'by', 'of', 'early', 'late', 'mid', 'this',
    'during', 'from', 'to', 'and', 'before', 'after', 'between', 'through', 'for', 'on',
  ], // prettier-ignore
}

const german: DateWords = {
  relative: { heute: 0, gestern: -1, morgen: 1, vorgestern: -2 },
  relativeYear: { letztes: -1, vergangenes: -1, dieses: 0, nächstes: 1 },
  year: 'jahr',
  ambiguous: [],
  before: ['im', 'seit', 'bis', 'ab', 'anfang', 'mitte', 'ende', 'vom', 'zum', 'vor', 'nach'],
}

const none: DateWords = { relative: {}, relativeYear: {}, year: null, ambiguous: [], before: [] }

const byLanguage: Readonly<Record<string, DateWords>> = { en: english, de: german }

export function dateWordsIn(lang: string): DateWords {
  return byLanguage[lang.split('-')[0]?.toLowerCase() ?? ''] ?? none
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
  if (lang.startsWith('en')) months.set('sept', 9)
  for (let day = 0; day < 7; day += 1) {
    const name = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' })
    // 1 January 2023 was a Sunday. Short names ("Sat", "Sun") are words of their own too often.
    add(weekdays, name.format(Date.UTC(2023, 0, 1 + day)), day, 2)
  }
  const january = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(0)
  const made = { months, weekdays, capital: /^\p{Lu}/u.test(january) }
  known.set(lang, made)
  return made
}
