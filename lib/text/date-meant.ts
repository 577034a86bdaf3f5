/** A date in another form than the one that is read, as that form has it. */

import { allLanguages } from '#lib/text/languages/all-languages.ts'
import { parseMoment } from '#lib/text/moment.ts'

/** `2026-11-20` for `2026/11/20`, `20.11.2026` or `20 November 2026`; `null` where nobody can say which day is meant, as of `03/04/2026`. */
export function dateMeant(written: string): string | null {
  const text = written.trim().replace(/^[“”„"«‘’]+\s*|\s*[“”"»‘’]+$/gu, '')
  const meant = zoned(text) ?? (isDay.test(text) ? text : dayMeant(text))
  return meant !== null && parseMoment(meant, 'UTC') !== null ? meant : null
}

const isDay = /^\d{4}-\d{2}-\d{2}$/u

/** The two days that figures alone may be, as in `03/04/2026`. */
export function datesPossible(written: string): readonly string[] {
  const [, first = '', second = '', year = ''] = slashed.exec(written.trim()) ?? []
  const days = [dayOf(year, first, second), dayOf(year, second, first)]
  return [...new Set(days)].filter((day) => parseMoment(day, 'UTC') !== null)
}

/** A zone as other programs write it: ` -0500`, `+01`, ` -5`, ` UTC`. */
function zoned(text: string): string | null {
  const [, day = '', time = '', zone = ''] =
    /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(UTC|GMT|Z|[+-]\d{1,2}|[+-]\d{2}:?\d{2})$/u.exec(
      text,
    ) ?? []
  if (day === '') return null
  if (!/^[+-]/u.test(zone)) return `${day}T${time}Z`
  const hours = zone.slice(1, 3).padStart(2, '0')
  const minutes = zone.slice(3).replace(':', '') || '00'
  return `${day}T${time}${zone.slice(0, 1)}${hours}:${minutes}`
}

function dayMeant(text: string): string | null {
  const [, year = '', month = '', day = ''] = yearFirst.exec(text) ?? []
  if (year !== '') return dayOf(year, month, day)
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(text)
  if (dotted !== null) return dayOf(dotted[3] ?? '', dotted[2] ?? '', dotted[1] ?? '')
  const possible = datesPossible(text)
  return possible.length === 1 ? (possible[0] ?? null) : dayInWords(text)
}

const yearFirst = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?$/u
const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u

function dayInWords(text: string): string | null {
  const [, day, month, year] =
    /^(?:\p{L}+\.?,? )?(\d{1,2})(?:st|nd|rd|th|er|\.)? (?:of |de |d')?(\p{L}[\p{L}\p{M}]*)\.?,? (?:de )?(\d{4})$/iu.exec(
      text,
    ) ?? []
  const [, first, second, third] =
    /^(?:\p{L}+\.?,? )?(\p{L}[\p{L}\p{M}]*)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text) ??
    []
  const number = monthNamed(month ?? first ?? '')
  return number === null ? null : dayOf(year ?? third ?? '', String(number), day ?? second ?? '')
}

/** From 1; `null` for what no language calls a month, or several call different ones. */
function monthNamed(name: string): number | null {
  const numbers = monthNames().get(name.toLowerCase()) ?? new Set()
  const [number] = numbers
  return numbers.size === 1 ? (number ?? null) : null
}

let names: Map<string, Set<number>> | null = null

function monthNames(): ReadonlyMap<string, ReadonlySet<number>> {
  if (names !== null) return names
  names = new Map([['sept', new Set([9])]])
  for (const { code } of allLanguages) {
    for (const width of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(code, { month: width, timeZone: 'UTC' })
      const inDate = new Intl.DateTimeFormat(code, {
        month: width,
        day: 'numeric',
        timeZone: 'UTC',
      })
      for (let month = 0; month < 12; month += 1) {
        for (const format of [alone, inDate]) addName(names, nameIn(format, month), month + 1)
      }
    }
  }
  return names
}

function nameIn(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2026, month, 15))
  return parts.find(({ type }) => type === 'month')?.value ?? ''
}

function addName(names: Map<string, Set<number>>, name: string, month: number): void {
  const key = name.toLowerCase().replace(/\.$/u, '')
  names.set(key, (names.get(key) ?? new Set()).add(month))
}

function dayOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
