/** Dates as writers write them: a day, or an instant with its zone. */

import { Temporal } from 'temporal-polyfill'

export type Moment = {
  /** As written: `2026-11-20` or `2026-11-20T08:30:00Z`. */
  readonly written: string
  readonly precision: 'day' | 'instant'
  /** Milliseconds since 1970 in UTC; a day begins at its first midnight in the publication's time zone. */
  readonly at: number
}

/** No article is of the years before 100. */
const day = /^(?!00)\d{4}-\d{2}-\d{2}$/
const instant =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})$/

/** `null` when the text is neither a day nor an instant, or names one that does not exist (2024-02-30, 25:00). */
export function parseMoment(written: string, timeZone: string): Moment | null {
  const named = dayNamed(written)
  if (named !== null) return { written, precision: 'day', at: beginningOf(named, timeZone) }
  const match = instant.exec(written)
  if (match === null) return null
  const [, date = '', hour = '', minute = '', second = '0', zone = ''] = match
  if (dayNamed(date) === null) return null
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  if (!zoneExists(zone)) return null
  const at = Date.parse(written.replace(' ', 'T').toUpperCase())
  return Number.isNaN(at) ? null : { written, precision: 'instant', at }
}

/** The last millisecond that it names: of a day, that before the next midnight in the publication's time zone. */
export function endOf({ written, precision, at }: Moment, timeZone: string): number {
  if (precision === 'instant') return at
  const named = dayNamed(written)
  return named === null ? at : beginningOf(named.add({ days: 1 }), timeZone) - 1
}

/** As ISO 8601 has it, for programs: a day where nobody said more, since an hour that is made up would be a claim. */
export function machineForm({ written, precision, at }: Moment): string {
  // Writers may use a space or small letters, which neither HTML nor XML takes.
  return precision === 'day' ? written : new Date(at).toISOString()
}

/** The day of an instant in a time zone: `2026-11-20`. */
export function dayIn(timeZone: string, at: number): string {
  return dayFormat(timeZone).format(at)
}

const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Making one takes a hundred times as long as using it. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })
  dayFormats.set(timeZone, made)
  return made
}

/** `null` for a day that no calendar has. */
function dayNamed(text: string): Temporal.PlainDate | null {
  if (!day.test(text)) return null
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return null
  }
}

/** In milliseconds since 1970; where clocks jump over midnight, when they have jumped. */
function beginningOf(named: Temporal.PlainDate, timeZone: string): number {
  return named.toZonedDateTime(timeZone).epochMilliseconds
}

function zoneExists(zone: string): boolean {
  if (zone.toUpperCase() === 'Z') return true
  const [hours, minutes] = zone.slice(1).split(':')
  return Number(hours) <= 14 && Number(minutes) <= 59
}
