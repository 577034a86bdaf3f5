/** A sentence: what it says, and around that what a summary would leave out. */

import type { Chance } from './chance.ts'
import type { Cast } from './names.ts'
import { common, type Subject } from './vocabulary.ts'

export type MadeSentence = {
  /** Whole, with its full stop. */
  readonly text: string
  /** What a takeaway keeps: begins small unless with a name, and has no full stop. */
  readonly core: string
}

export type Voice = {
  readonly chance: Chance
  readonly subject: Subject
  readonly cast: Cast
  /** Dates lie around it. */
  readonly year: number
}

/** `w` a word, `p` a person, `b` a body, `l` a place, `n` a number, `d` a date: the small words between them are real. */
const openings: readonly [string, ...string[]] = [
  'In the [w] of the [w] [w], ',
  'With the [w] and [w] still in the [w], ',
  'At a [w] with the [w] from [l], ',
  'As the [w] had [w] in [l], ',
  'From the [w] to the [w], ',
]
const cores: readonly [string, ...string[]] = [
  '[p] put the [w] [w] of the [w] at [n]',
  'the [b] is to [w] the [w] [w] with [n] by [d]',
  '[n] were in the [w] of the [w] [w] near [l]',
  'the [w] [w] has been [w] by the [b] since [d]',
  '[p] of the [b] would [w] the [w] of [w] and [w]',
  'the [w] in [l] was [w] for the [w] and the [w] [w]',
  'some [w] [w] that the [w] [w] in the [w] were a [w] [w]',
  'on [d] the [w] [w] had [n] for its [w]',
  'every [w] of the [w] and [w] goes to [l] or to the [w] [w]',
  '[p], who was at the [w], has [w] the [w] in a [w] of [w]',
  'the [b] and [p] have a [w] to [w] [n] of [w] [w]',
  'what [w] the [w] is the [w] of its [w] and the [w] in [l]',
]
const tails: readonly [string, ...string[]] = [
  ', and the [w] is as [w] as the [w]',
  ', which the [w] had [w] for a [w]',
  ' while the [w] was in its [w]',
  ', with a [w] and a [w] in the [w]',
  ', according to the [w] of the [w]',
]

const units: readonly [string, ...string[]] = ['people', 'homes', 'tonnes', 'miles', 'days']

export function madeSentence(voice: Voice): MadeSentence {
  const { share, oneOf } = voice.chance
  const core = filled(oneOf(cores), voice)
  const opening = share() < 0.35 ? filled(oneOf(openings), voice) : ''
  const tail = share() < 0.5 ? filled(oneOf(tails), voice) : ''
  return { text: capital(`${opening}${core}${tail}.`), core }
}

/** Some words in a row, for a headline or a heading. */
export function phrase(voice: Voice, pattern: string): string {
  return capital(filled(pattern, voice))
}

export function capital(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase())
}

function filled(pattern: string, voice: Voice): string {
  return pattern.replace(/\[(.)\]/gu, (_, slot: string) => filling(slot, voice))
}

function filling(slot: string, { chance, subject, cast, year }: Voice): string {
  switch (slot) {
    case 'p':
      return chance.oneOf(cast.people)
    case 'b':
      return chance.oneOf(cast.bodies)
    case 'l':
      return chance.oneOf(cast.places)
    case 'n':
      return amount(chance)
    case 'd':
      return date(chance, year)
    default:
      return chance.share() < 0.4 ? subject.own(chance) : common(chance)
  }
}

function amount({ share, whole, oneOf }: Chance): string {
  if (share() < 0.3) return `${whole(2, 96)} percent`
  if (share() < 0.4) return `${whole(1, 40)}.${whole(1, 9)} million ${oneOf(['euros', 'dollars'])}`
  return `${whole(3, 9800).toLocaleString('en')} ${oneOf(units)}`
}

const months: readonly [string, ...string[]] = [
  ...(['January', 'February', 'March', 'April', 'May', 'June', 'July'] as const),
  ...['August', 'September', 'October', 'November', 'December'],
]

function date({ whole, oneOf }: Chance, year: number): string {
  return `${whole(1, 28)} ${oneOf(months)} ${year + whole(-2, 1)}`
}
