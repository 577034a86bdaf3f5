/** Times of day: "6.30pm", "6:30 p.m.", "18:30", "18h30", "18.30 Uhr". */

import type { NumberWords } from '#lib/text/languages/parts/number-words.ts'

export type ClockTime = {
  /** Minutes since midnight. */
  readonly minutes: number
  /** Whether it can be twelve hours later as well: "6:30". */
  readonly either: boolean
  /** Where it ends in the text, in UTF-16 code units. */
  readonly to: number
}

const half = String.raw`(?:\s?([ap])\.?\s?m\b\.?)`
const withMinutes = /(\d{1,2})(?:([:：.])(\d{2})|\s?h\s?(\d{2}))(?![\p{Ll}\p{Lu}\p{N}]|[.:]\d)/uy
const withHalf = new RegExp(String.raw`(\d{1,2})(?:([:：.])(\d{2}))?${half}`, 'iuy')
const wordBehind = /^\s?(\p{L}[\p{L}'’]*)/u

/** The time that begins at `at`, `null` where none does. */
export function readClock(text: string, at: number, words: NumberWords): ClockTime | null {
  if (/[\p{N}.:,]/u.test(text.slice(Math.max(0, at - 1), at))) return null
  if (words.numerals) return eastAsian(text, at) ?? wholeDay(text, at, words)
  return (words.twelveHours ? twelveHours(text, at) : null) ?? wholeDay(text, at, words)
}

const eastAsianTime = /(\d{1,2})[時时点點](?!間|间)(?:(\d{1,2})分|(半))?/uy
const afternoon = /(?:午後|下午|晚上|夜|傍晚)$/u

/** "18時30分", "下午6点半". */
function eastAsian(text: string, at: number): ClockTime | null {
  eastAsianTime.lastIndex = at
  const [all, hours, minutes, half] = eastAsianTime.exec(text) ?? []
  if (all === undefined || Number(hours) > 24 || Number(minutes ?? 0) > 59) return null
  const later = afternoon.test(text.slice(Math.max(0, at - 2), at)) && Number(hours) < 12 ? 12 : 0
  const past = half === undefined ? Number(minutes ?? 0) : 30
  return { minutes: ((Number(hours) + later) % 24) * 60 + past, either: false, to: at + all.length }
}

function twelveHours(text: string, at: number): ClockTime | null {
  withHalf.lastIndex = at
  const match = withHalf.exec(text)
  if (match === null) return null
  const [all, hours, , minutes = '0', letter] = match
  if (Number(hours) < 1 || Number(hours) > 12 || Number(minutes) > 59) return null
  const from = (Number(hours) % 12) + (letter?.toLowerCase() === 'p' ? 12 : 0)
  return { minutes: from * 60 + Number(minutes), either: false, to: at + all.length }
}

function wholeDay(text: string, at: number, words: NumberWords): ClockTime | null {
  withMinutes.lastIndex = at
  const [all, hours = '', sign, past, afterH] = withMinutes.exec(text) ?? []
  if (all === undefined) return oClock(text, at, words)
  const minutes = Number(past ?? afterH)
  if (Number(hours) > 24 || minutes > 59) return null
  const to = at + all.length
  const behind = wordBehind.exec(text.slice(to, to + 12))
  const said = words.hour.includes(behind?.[1]?.toLowerCase() ?? '')
  // "6.30" may be an amount, unless a word says otherwise.
  if (sign === '.' && !said) return null
  const either = !said && sign !== undefined && /^(?:[1-9]|1[0-2])$/u.test(hours)
  const end = said ? to + (behind?.[0].length ?? 0) : to
  return { minutes: (Number(hours) % 24) * 60 + minutes, either, to: end }
}

/** "18 Uhr", "six o'clock". */
function oClock(text: string, at: number, { oClock: words }: NumberWords): ClockTime | null {
  const match = /^(\d{1,2})\s(\p{L}[\p{L}'’]*)/u.exec(text.slice(at, at + 20))
  const [all, hours, word] = match ?? []
  if (all === undefined || Number(hours) > 24) return null
  if (!words.includes(word?.toLowerCase() ?? '')) return null
  return { minutes: (Number(hours) % 24) * 60, either: Number(hours) <= 12, to: at + all.length }
}
