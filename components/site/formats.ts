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
