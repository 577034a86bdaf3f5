import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endOf, parseMoment } from '#lib/text/moment.ts'

const day = (written: string, at: string) => ({ written, precision: 'day', at: Date.parse(at) })
const instant = (written: string, at: string) => ({
  written,
  precision: 'instant',
  at: Date.parse(at),
})

describe('a day begins at its midnight in the publication’s time zone', () => {
  test.each([
    ['2026-11-20', 'UTC', '2026-11-20T00:00Z'],
    ['2026-11-20', 'Europe/Berlin', '2026-11-19T23:00Z'],
    ['2026-11-20', 'America/New_York', '2026-11-20T05:00Z'],
    ['2026-11-20', 'Asia/Kathmandu', '2026-11-19T18:15Z'],
    ['2026-11-20', 'Pacific/Kiritimati', '2026-11-19T10:00Z'],
    ['2024-02-29', 'UTC', '2024-02-29T00:00Z'],
    ['0100-01-01', 'UTC', '0100-01-01T00:00Z'],
    ['9999-12-31', 'UTC', '9999-12-31T00:00Z'],
    // The clock changes at 2 or 3 in the morning, after the midnight that counts.
    ['2026-03-28', 'Europe/Berlin', '2026-03-27T23:00Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00Z'],
    ['2026-04-05', 'Pacific/Auckland', '2026-04-04T11:00Z'],
    ['2026-04-06', 'Pacific/Auckland', '2026-04-05T12:00Z'],
    // Midnight comes twice, and the first counts.
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00Z'],
    ['2021-10-29', 'Asia/Amman', '2021-10-28T21:00Z'],
    ['2023-03-09', 'Antarctica/Casey', '2023-03-08T13:00Z'],
    // There is no midnight: the day begins at 1.
    ['2026-03-08', 'America/Havana', '2026-03-08T05:00Z'],
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00Z'],
    ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00Z'],
    // There is no such day: west of the date line one evening, east of it the next morning.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00Z'],
  ])('%s in %s', (written, timeZone, at) => {
    expect(parseMoment(written, timeZone)).toEqual(day(written, at))
  })
})

test.each([
  ['2026-11-20', 'UTC', '2026-11-20T23:59:59.999Z'],
  ['2026-11-20', 'Europe/Berlin', '2026-11-20T22:59:59.999Z'],
  // Days of 23 and of 25 hours.
  ['2026-03-29', 'Europe/Berlin', '2026-03-29T21:59:59.999Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-25T22:59:59.999Z'],
  ['2026-03-07', 'America/Havana', '2026-03-08T04:59:59.999Z'],
  ['2026-12-31', 'UTC', '2026-12-31T23:59:59.999Z'],
  ['2026-11-20T08:30:00Z', 'Europe/Berlin', '2026-11-20T08:30:00.000Z'],
])('%s ends in %s at %s', (written, timeZone, end) => {
  const moment = parseMoment(written, timeZone)
  expect(moment === null ? null : new Date(endOf(moment, timeZone)).toISOString()).toBe(end)
})

describe('an instant has a zone of its own', () => {
  test.each([
    ['2026-11-20T08:30:00Z', '2026-11-20T08:30:00Z'],
    ['2026-11-20T08:30Z', '2026-11-20T08:30:00Z'],
    ['2026-11-20t08:30z', '2026-11-20T08:30:00Z'],
    ['2026-11-20 08:30+01:00', '2026-11-20T07:30:00Z'],
    ['2026-11-20T00:15+01:00', '2026-11-19T23:15:00Z'],
    ['2026-11-20T08:30:15.5-03:30', '2026-11-20T12:00:15.500Z'],
    ['2026-11-20T08:30:00.123456789Z', '2026-11-20T08:30:00.123Z'],
    ['2026-11-20T23:59:59+14:00', '2026-11-20T09:59:59Z'],
  ])('%s', (written, at) => {
    expect(parseMoment(written, 'America/New_York')).toEqual(instant(written, at))
  })
})

test.each([
  ['a day that February has not', '2024-02-30'],
  ['a leap day of another year', '2023-02-29'],
  ['a leap day of a century', '1900-02-29'],
  ['a thirteenth month', '2026-13-01'],
  ['a month nought', '2026-00-10'],
  ['a day nought', '2026-11-00'],
  ['a year before 100', '0099-12-31'],
  ['a year nought', '0000-01-01'],
  ['a year of six digits', '+002026-11-20'],
  ['digits left out', '2026-1-1'],
  ['a day the other way round', '20-11-2026'],
  ['digits of another script', '٢٠٢٦-١١-٢٠'],
  ['a space before it', ' 2026-11-20'],
  ['a line end behind it', '2026-11-20\n'],
  ['words', 'yesterday'],
  ['nothing', ''],
  ['an instant without a zone', '2026-11-20T08:30'],
  ['an instant with a zone by name', '2026-11-20T08:30 CET'],
  ['a zone without a colon', '2026-11-20T08:30+0100'],
  ['a zone that is nowhere', '2026-11-20T08:30+15:00'],
  ['a zone of 60 minutes', '2026-11-20T08:30+01:60'],
  ['an hour 24', '2026-11-20T24:00Z'],
  ['an hour 25', '2026-11-20T25:00Z'],
  ['a minute 60', '2026-11-20T08:60Z'],
  ['a second 60', '2026-11-20T08:30:60Z'],
  ['an instant of a day that does not exist', '2026-02-30T08:30Z'],
  ['an instant in a year before 100', '0050-01-01T00:00Z'],
  ['an instant with a line end', '2026-11-20T08:30Z\n'],
])('%s is no moment', (_, written) => {
  expect(parseMoment(written, 'UTC')).toBeNull()
})

const two = (number: number): string => String(number).padStart(2, '0')

test('a day is one when the calendar has it', () => {
  const long = new Set([1, 3, 5, 7, 8, 10, 12])
  for (const year of [100, 1900, 2000, 2023, 2024, 2100, 9999]) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
    for (let month = 0; month <= 13; month += 1) {
      const days = month === 2 ? (leap ? 29 : 28) : long.has(month) ? 31 : 30
      for (let date = 0; date <= 32; date += 1) {
        const written = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
        const exists = month >= 1 && month <= 12 && date >= 1 && date <= days
        expect([written, parseMoment(written, 'UTC') !== null]).toEqual([written, exists])
      }
    }
  }
})

const daysOf = (years: readonly number[]): readonly string[] =>
  years.flatMap((year) =>
    Array.from({ length: 366 }, (_, nth) => new Date(Date.UTC(year, 0, 1 + nth)))
      .filter((date) => date.getUTCFullYear() === year)
      .map((date) => date.toISOString().slice(0, 10)),
  )

test.each([
  ...['UTC', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'America/St_Johns'],
  ...['America/Santiago', 'America/Havana', 'Africa/Cairo', 'Africa/Casablanca', 'Asia/Beirut'],
  ...['Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Chatham'],
])(
  'in %s every day of three years is printed as that day, and the moment before as the last',
  (zone) => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
    const days = daysOf([2024, 2025, 2026])
    const printed = days.map((written) => {
      const at = parseMoment(written, zone)?.at ?? NaN
      return { before: format.format(at - 1), at: format.format(at) }
    })
    expect(printed.slice(1)).toEqual(
      days.slice(1).map((written, index) => ({ before: days[index], at: written })),
    )
  },
)

test('an instant is the same in whatever zone it is written, and whatever the publication’s', () => {
  const dates = fc.date({
    min: new Date('0101-01-01'),
    max: new Date('9998-12-31'),
    noInvalidDate: true,
  })
  const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Auckland')
  fc.assert(
    fc.property(dates, fc.integer({ min: -14 * 60, max: 14 * 60 }), zones, (date, offset, zone) => {
      const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1)
      const minutes = Math.abs(offset)
      const sign = offset < 0 ? '-' : '+'
      const written = `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
      expect(parseMoment(written, zone)).toEqual(instant(written, date.toISOString()))
    }),
  )
})

test('no text is too strange to be answered', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123459-:TZ+ .'), maxLength: 25 })
  fc.assert(
    fc.property(fc.oneof(digits, fc.string()), (written) => {
      const moment = parseMoment(written, 'Europe/Berlin')
      if (moment !== null) expect(Number.isInteger(moment.at)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
