import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DateMention,
  datesIn,
  type PublicationDay,
  publicationDay,
  sameDate,
} from '#lib/evidence/dates/dates.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** What a text says of days: year-month-day with `?` for what it leaves open, a weekday, or days from publication. */
function read(text: string, lang = 'en'): readonly string[] {
  return datesIn(text, lang).map(({ text: written, year, month, day, weekday, offset }) => {
    if (weekday !== null) return `${written} = ${weekdays[weekday] ?? '?'}`
    if (offset !== null) return `${written} = day ${offset}`
    return `${written} = ${year ?? '?'}-${month ?? '?'}-${day ?? '?'}`
  })
}

describe('datesIn', () => {
  test('gives a date with its place, and null for what it leaves open', () => {
    expect(datesIn('It sank on 3 March, a Friday.', 'en')).toEqual([
      {
        text: '3 March',
        from: 11,
        to: 18,
        year: null,
        month: 3,
        day: 3,
        weekday: null,
        offset: null,
      },
      {
        text: 'Friday',
        from: 22,
        to: 28,
        year: null,
        month: null,
        day: null,
        weekday: 5,
        offset: null,
      },
    ])
  })

  const english: readonly [text: string, dates: readonly string[]][] = [
    ['3 March 2023', ['3 March 2023 = 2023-3-3']],
    ['3rd March 2023', ['3rd March 2023 = 2023-3-3']],
    ['the 3rd of March, 2023', ['3rd of March, 2023 = 2023-3-3']],
    ['3 March', ['3 March = ?-3-3']],
    ['March 3', ['March 3 = ?-3-3']],
    ['March 3, 2023', ['March 3, 2023 = 2023-3-3']],
    ['March 3rd, 2023', ['March 3rd, 2023 = 2023-3-3']],
    ['March 2023', ['March 2023 = 2023-3-?']],
    ['Mar. 3', ['Mar. 3 = ?-3-3']],
    ['Sept 12, 2023', ['Sept 12, 2023 = 2023-9-12']],
    ['12 Dec', ['12 Dec = ?-12-12']],
    ['2023-03-03', ['2023-03-03 = 2023-3-3']],
    ['in 2019', ['2019 = 2019-?-?']],
    ['the 2015-16 season', ['2015 = 2015-?-?']],
    ['Tuesday, 3 March', ['Tuesday = Tuesday', '3 March = ?-3-3']],
    ['on Monday night', ['Monday = Monday']],
    ['yesterday, today and tomorrow', ['yesterday = day -1', 'today = day 0', 'tomorrow = day 1']],
    ['early April', ['April = ?-4-?']],
    // Words of their own, which need a word of time before them.
    ['May I go?', []],
    ['Theresa May was ill', []],
    ['You may march', []],
    ['They march. March on!', []],
    ['an August body', []],
    ['Theresa May left in May', ['May = ?-5-?']],
    ['since March', ['March = ?-3-?']],
    ['May 5', ['May 5 = ?-5-5']],
    // What looks like a year and is a count or a price.
    ['£2019, 2,019 and 2019.5', []],
    ['2019% of 1066', []],
    ['12345', []],
    // Short names of weekdays are words too.
    ['The cat Sat in the Sun', []],
  ] // prettier-ignore
  test.each(english)('%s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  const elsewhere: readonly [lang: string, text: string, dates: readonly string[]][] = [
    ['de', 'am 3. März 2023', ['3. März 2023 = 2023-3-3']],
    ['de', 'im Mai, am Dienstag', ['Mai = ?-5-?', 'Dienstag = Tuesday']],
    ['de', 'gestern', ['gestern = day -1']],
    ['fr', 'le 3 mars 2023, un mardi', ['3 mars 2023 = 2023-3-3', 'mardi = Tuesday']],
    ['es', 'el 3 de marzo de 2023', ['3 de marzo de 2023 = 2023-3-3']],
    ['hi', '3 मार्च 2023', ['3 मार्च 2023 = 2023-3-3']],
    ['ja', '2019', ['2019 = 2019-?-?']],
    ['ja', '1988年の3月13日', ['1988年の3月13日 = 1988-3-13']],
    ['ja', '昭和63年の3月', ['昭和63年の3月 = 1988-3-?']],
  ]
  test.each(elsewhere)('%s: %s', (lang, text, dates) => {
    expect(read(text, lang)).toEqual(dates)
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'March', 'may', 'May', 'Mar', 'Sept', '3', '3rd', '31', '99', '2023', '2023-03-03', '-03-03',
          '1999', 'of', 'in', 'Tuesday', 'Sat', 'yesterday', 'mars', 'März', '.', ',', '-', ' ', ' ', ' ',
          '\n', '\u00A0', '٣', '£', '%', '\uD835', 'constructor', '__proto__', 'toString',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  ) // prettier-ignore

  test('never throws, and every date is a stretch of the text, in order', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('en', 'de', 'fr', 'ar', 'ja', 'th', 'hi', 'ta', 'my', 'ko', 'he', 'tlh'),
        (text, lang) => {
          let done = 0
          for (const { from, to, text: written } of datesIn(text, lang)) {
            expect(from).toBeGreaterThanOrEqual(done)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(text.length)
            expect(written).toBe(text.slice(from, to))
            done = to
          }
        },
      ),
      { numRuns: 3000 },
    )
  })
})

/** The one date of a text that says no more than it. */
function the(text: string): DateMention {
  const [first] = datesIn(text, 'en')
  if (first === undefined) throw new Error(`${text} has no date: a fault of this test`)
  return first
}

describe('sameDate, in an article of Friday, 20 November 2026', () => {
  const published: PublicationDay = { year: 2026, month: 11, day: 20 }

  const pairs: readonly [claim: string, body: string, same: boolean][] = [
    ['3 March 2023', '2023-03-03', true],
    ['3 March 2023', 'March 3, 2023', true],
    ['3 March 2023', '4 March 2023', false],
    ['3 March 2023', '3 April 2023', false],
    ['3 March 2023', '3 March 2022', false],
    // The body says more than the takeaway, which is right, or less, which is not.
    ['March 2023', '3 March 2023', true],
    ['3 March', '3 March 2023', true],
    ['2023', '3 March 2023', true],
    ['3 March 2023', 'March 2023', false],
    ['3 March 2023', 'in 2023', false],
    // A year that the body leaves open is the year of publication or one beside it.
    ['3 March 2026', '3 March', true],
    ['3 March 2025', '3 March', true],
    ['3 March 2019', '3 March', false],
    // A weekday is one within a week of publication.
    ['19 November', 'on Thursday', true],
    ['12 November 2026', 'on Thursday', true],
    ['26 November', 'on Thursday', true],
    ['18 November', 'on Thursday', false],
    ['Thursday', '19 November', true],
    ['Thursday', 'November 19, 2026', true],
    ['Thursday', '18 November 2026', false],
    ['Thursday', 'on Thursday', true],
    ['Thursday', 'on Friday', false],
    ['in November', 'on Thursday', false],
    ['November 2026', 'yesterday', false],
    // Days told from the day of publication.
    ['19 November', 'yesterday', true],
    ['Thursday', 'yesterday', true],
    ['Friday', 'yesterday', false],
    ['20 November 2026', 'today', true],
    ['20 November 2025', 'today', false],
    ['yesterday', '19 November', true],
    ['yesterday', '20 November', false],
    ['2026', 'on Thursday', true],
    ['2025', 'on Thursday', false],
    // A month alone says nothing of another year.
    ['2026', 'in March', true],
    ['2025', 'in March', false],
    ['2019', 'in March', false],
  ]
  test.each(pairs)('%s is said by %s: %s', (claim, body, same) => {
    expect(sameDate(the(claim), the(body), published)).toBe(same)
  })

  test('a week reaches over the end of a year', () => {
    const newYear = { year: 2027, month: 1, day: 2 }
    expect(sameDate(the('31 December 2026'), the('on Thursday'), newYear)).toBe(true)
    expect(sameDate(the('31 December 2027'), the('on Thursday'), newYear)).toBe(false)
  })

  test('the day of an instant is that of the publication’s time zone', () => {
    const at = Date.UTC(2026, 10, 20, 23, 30)
    expect(publicationDay(at, 'UTC')).toEqual({ year: 2026, month: 11, day: 20 })
    expect(publicationDay(at, 'Europe/Berlin')).toEqual({ year: 2026, month: 11, day: 21 })
    expect(publicationDay(at, 'America/New_York')).toEqual({ year: 2026, month: 11, day: 20 })
  })
})
