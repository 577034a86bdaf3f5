import { parseMoment } from '#lib/text/moment.ts'

const written =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?[ \t]*(Z|z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/u

/**
 * A date of another program as ours has it: an instant where its zone is known,
 * else the day alone, since an hour without its zone is nobody's hour. `null`
 * for what is no date.
 */
export function foundDate(text: string): string | null {
  const trimmed = text.trim()
  const match = written.exec(trimmed)
  return match === null ? dateInWords(trimmed) : existing(isoOf(match))
}

function isoOf([, year = '', month = '', date = '', hour, minute = '', second = '00', zone]:
  RegExpExecArray | readonly (string | undefined)[]): string {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (hour === undefined || zone === undefined) return day
  return `${day}T${hour.padStart(2, '0')}:${minute}:${second}${zoneOf(zone)}`
}

/** `-5`, `-0500` and `-05:00` are one zone. */
function zoneOf(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/iu.test(zone)) return 'Z'
  const [, sign = '+', digits = ''] = /^([+-])(.*)$/u.exec(zone.replace(':', '')) ?? []
  const whole = digits.length <= 2 ? `${digits.padStart(2, '0')}00` : digits.padStart(4, '0')
  return `${sign}${whole.slice(0, 2)}:${whole.slice(2)}`
}

/** `Tue, 03 Nov 2015 09:30:00 +0100` as feeds have it, and `Jul 08 2022`. */
function dateInWords(text: string): string | null {
  if (!/\p{L}{3}/u.test(text) || !/\b\d{4}\b/u.test(text) || text.length > 60) return null
  const hasZone = /\d{2}:\d{2}.*(?:GMT|UTC|Z|[+-]\d{4})$/u.test(text)
  const at = Date.parse(hasZone ? text : `${text.replace(/\d{1,2}:\d{2}.*$/u, '')} UTC`)
  if (Number.isNaN(at)) return null
  const iso = new Date(at).toISOString()
  return existing(hasZone ? iso.replace('.000', '') : iso.slice(0, 10))
}

function existing(iso: string): string | null {
  return parseMoment(iso, 'UTC') === null ? null : iso
}
