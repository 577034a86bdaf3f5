/** Formatters, made once each: making one takes a hundred times as long as using it. */

import type { Counted } from '#lib/site/plural.ts'

const dates = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()

/** Of days, written out: `20 November 2026`. */
export function dateFormat(locale: string, timeZone: string): Intl.DateTimeFormat {
  return keptIn(
    dates,
    `${locale} ${timeZone}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }),
  )
}

/** `2026` of an address, as the language writes it. */
export function yearName(year: string, locale: string): string {
  return calendarFormat(locale, { year: 'numeric' }).format(firstOf(year, '01'))
}

/** `November 2026`. */
export function monthName(year: string, month: string, locale: string): string {
  return calendarFormat(locale, { year: 'numeric', month: 'long' }).format(firstOf(year, month))
}

/** `November`, where the year stands beside it. */
export function bareMonthName(year: string, month: string, locale: string): string {
  return calendarFormat(locale, { month: 'long' }).format(firstOf(year, month))
}

/** In the calendar of the addresses, whatever the language counts years by. */
function calendarFormat(
  locale: string,
  parts: Pick<Intl.DateTimeFormatOptions, 'year' | 'month'>,
): Intl.DateTimeFormat {
  const options = { ...parts, calendar: 'gregory', timeZone: 'UTC' }
  return keptIn(
    dates,
    `${locale} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(locale, options),
  )
}

function firstOf(year: string, month: string): Date {
  return new Date(`${year}-${month}-01T00:00:00Z`)
}

/** For a message, which needs the number for its plural form. */
export function counted(count: number, locale: string): Counted {
  return { count, written: numberFormat(locale).format(count) }
}

export function numberFormat(locale: string): Intl.NumberFormat {
  return keptIn(numbers, locale, () => new Intl.NumberFormat(locale))
}

function keptIn<T>(known: Map<string, T>, key: string, make: () => T): T {
  const kept = known.get(key) ?? make()
  known.set(key, kept)
  return kept
}
