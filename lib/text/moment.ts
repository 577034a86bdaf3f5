/** Dates as writers write them: a day, or an instant with its zone. */

export type Moment = {
  /** As written: `2026-11-20` or `2026-11-20T08:30:00Z`. */
  readonly written: string
  readonly precision: 'day' | 'instant'
  /** Milliseconds since 1970 in UTC; a day begins at its midnight in the publication's time zone. */
  readonly at: number
}

const day = /^(\d{4})-(\d{2})-(\d{2})$/
const instant =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})$/

/** `null` when the text is neither a day nor an instant, or names one that does not exist (2024-02-30, 25:00). */
export function parseMoment(written: string, timeZone: string): Moment | null {
  const midnight = midnightUtc(written)
  if (midnight !== null) {
    return { written, precision: 'day', at: midnightIn(timeZone, midnight) }
  }
  const match = instant.exec(written)
  if (match === null) return null
  const [, date = '', hour = '', minute = '', second = '0', zone = ''] = match
  if (midnightUtc(date) === null) return null
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  if (!zoneExists(zone)) return null
  const at = Date.parse(written.replace(' ', 'T').toUpperCase())
  return Number.isNaN(at) ? null : { written, precision: 'instant', at }
}

/** The last millisecond that it names: of a day, that before the next midnight in the publication's time zone. */
export function endOf({ written, precision, at }: Moment, timeZone: string): number {
  if (precision === 'instant') return at
  const midnight = midnightUtc(written)
  return midnight === null ? at : midnightIn(timeZone, midnight + 86_400_000) - 1
}

/** As ISO 8601 has it, for programs: a day where nobody said more, since an hour that is made up would be a claim. */
export function machineForm({ written, precision, at }: Moment): string {
  // Writers may use a space or small letters, which neither HTML nor XML takes.
  return precision === 'day' ? written : new Date(at).toISOString()
}

/** The day of an instant in a time zone: `2026-11-20`. */
export function dayIn(timeZone: string, at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(at)
}

/** Milliseconds of the named day's midnight in UTC, or `null` for a day that no calendar has. */
function midnightUtc(text: string): number | null {
  const match = day.exec(text)
  if (match === null) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const at = Date.UTC(year, month - 1, date)
  const made = new Date(at)
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; no article is that old.
  const exists =
    made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date
  return exists ? at : null
}

function zoneExists(zone: string): boolean {
  if (zone.toUpperCase() === 'Z') return true
  const [hours, minutes] = zone.slice(1).split(':')
  return Number(hours) <= 14 && Number(minutes) <= 59
}

/** The instant at which the day that begins at `utc` in UTC begins in `timeZone`. */
function midnightIn(timeZone: string, utc: number): number {
  // Twice, because the offset at the first guess may be that of the other side of a clock change.
  const first = utc - offsetAt(timeZone, utc)
  const second = utc - offsetAt(timeZone, first)
  // Where clocks jump over midnight the day begins when they have jumped.
  return second + offsetAt(timeZone, second) === utc ? second : Math.max(first, second)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function offsetAt(timeZone: string, at: number): number {
  if (timeZone === 'UTC') return 0
  let formatter = formatters.get(timeZone)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formatters.set(timeZone, formatter)
  }
  const parts = new Map(formatter.formatToParts(at).map((part) => [part.type, Number(part.value)]))
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return local - Math.floor(at / 1000) * 1000
}
