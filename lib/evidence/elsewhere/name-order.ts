/** Two names of a takeaway that stand in each other's place: who did it, and to whom. */

import { type Claim, claimsIn, type Stretch } from '#lib/evidence/elsewhere/claims.ts'
import { nearness } from '#lib/evidence/elsewhere/nearness.ts'
import { stemBehind, wordBefore } from '#lib/evidence/elsewhere/neighbours.ts'
import type { PublicationDay } from '#lib/evidence/dates/dates.ts'
import type { Passage, Passages, Read } from '#lib/evidence/passages.ts'
import type { Term } from '#lib/evidence/terms.ts'
import type { Weighed } from '#lib/evidence/weighed.ts'

/** Each from -1, where the names stand as in the passage, to 1, where they stand the other way round. */
export type OrderSigns = {
  /** The words just before the two: "from", "of". */
  readonly before: number
  /** The words just behind them. */
  readonly behind: number
  /** Which of them comes first; in the passive the other one does. Half where no word that stands between them does so in both. */
  readonly order: number
}

export const orderSignNames = [
  'before',
  'behind',
  'order',
] as const satisfies readonly (keyof OrderSigns)[]

export type OrderWeights = Readonly<Record<keyof OrderSigns | 'bias', number>>

/** Fitted by logistic regression to names that changed places in the labelled stories: `npm run bench -- evidence --fit`. */
const weights: OrderWeights = { bias: 0.06, before: 1.44, behind: 1.28, order: 1.72 }

/** Below this nothing is said of two names. */
export const leastSureOfOrder = 0.68

/** Two names that stand side by side in a takeaway, and in one passage. */
export type NamePair = {
  readonly first: Claim
  readonly second: Claim
  readonly place: Passage
  readonly signs: OrderSigns
}

export function namesTurnedIn(
  weighed: Weighed,
  passages: Passages,
  published: PublicationDay,
): readonly NamePair[] {
  return namePairs(weighed, passages, published).filter(
    ({ signs }) => orderScore(signs, weights) >= leastSureOfOrder,
  )
}

export function orderScore(signs: OrderSigns, own: OrderWeights): number {
  let sum = own.bias
  for (const sign of orderSignNames) sum += own[sign] * signs[sign]
  return 1 / (1 + Math.exp(-sum))
}

/** What a passage must have of the takeaway to be one that says who did it. */
const leastKnown = 0.5

/** More names than that make a list, in which each has the same part. */
const mostNames = 6

/** Every two names of a takeaway, one behind the other, that one passage has both. */
export function namePairs(
  weighed: Weighed,
  passages: Passages,
  published: PublicationDay,
): readonly NamePair[] {
  const { takeaway } = weighed
  const names = claimsIn(takeaway, passages, published).filter(({ kind }) => kind === 'name')
  if (names.length > mostNames) return []
  return names.slice(1).flatMap((second, index) => {
    const first = names[index]
    if (first === undefined || isOneBreath(takeaway.text.slice(first.to, second.from))) return []
    return pairIn(first, second, weighed, passages) ?? []
  })
}

/** "Smith and Jones": both have the same part. */
function isOneBreath(between: string): boolean {
  return (
    /^[,/&–-]?\s?(?:\p{L}{1,3}\s)?$/u.test(between) && !/\b(?:of|in|at|to|by|on)\b/u.test(between)
  )
}

function pairIn(
  first: Claim,
  second: Claim,
  { takeaway, question, held }: Weighed,
  { all, lang }: Passages,
): NamePair | null {
  const terms = question.terms.filter(
    ({ known, from }) =>
      known && ![first, second].some((name) => name.from <= from && from < name.to),
  )
  if (terms.length === 0) return null
  let best: { readonly place: Passage; readonly known: number } | null = null
  for (const [at, place] of all.entries()) {
    const { known = 0 } = held[at] ?? {}
    if (known < leastKnown || known <= (best?.known ?? 0)) continue
    if (first.placesIn(place).length > 0 && second.placesIn(place).length > 0)
      best = { place, known }
  }
  if (best === null) return null
  const { place } = best
  const [ones, others] = [first.placesIn(place), second.placesIn(place)]
  // One mention for both is no pair.
  if (ones.some((one) => others.some((other) => one.from === other.from))) return null
  const [a, b] = [nearestTo(first, ones, terms, place), nearestTo(second, others, terms, place)]
  if (a === null || b === null) return null
  return {
    first,
    second,
    place,
    signs: signsOf([first, second], [a, b], takeaway, place, lang),
  }
}

function nearestTo(
  claim: Claim,
  mentions: readonly Stretch[],
  terms: readonly Term[],
  place: Passage,
): Stretch | null {
  const [nearest] = mentions
    .map((mention) => ({ mention, near: nearness(terms, claim, mention, place) }))
    .sort(
      (x, y) =>
        Number(y.mention.text === claim.text) - Number(x.mention.text === claim.text) ||
        y.near - x.near,
    )
  return nearest?.mention ?? null
}

type Two = readonly [Stretch, Stretch]

function signsOf(own: Two, theirs: Two, takeaway: Read, place: Passage, lang: string): OrderSigns {
  const [before, itsBefore] = [
    own.map((name) => wordBefore(takeaway.text, name)),
    theirs.map((name) => wordBefore(place.text, name)),
  ]
  const [behind, itsBehind] = [
    own.map((name) => stemBehind(takeaway.text, name, lang)),
    theirs.map((name) => stemBehind(place.text, name, lang)),
  ]
  const isPassive = (words: readonly (string | null)[]): boolean => words.includes('by')
  const isTurned = theirs[0].from > theirs[1].from
  const isOtherVoice = isPassive(before) !== isPassive(itsBefore)
  return {
    before: crossedShare(before, itsBefore),
    behind: crossedShare(behind, itsBehind),
    order:
      (isTurned === isOtherVoice ? -1 : 1) *
      (haveOneBetween(own, takeaway, theirs, place) ? 1 : 0.5),
  }
}

function haveOneBetween(own: Two, takeaway: Read, theirs: Two, place: Passage): boolean {
  const there = new Set(stemsBetween(theirs, place))
  return stemsBetween(own, takeaway).some((stem) => there.has(stem) && place.stems.has(stem))
}

function stemsBetween([one, other]: Two, { words }: Read): readonly string[] {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from]
  return words.filter((word) => from <= word.from && word.from < to).map(({ stem }) => stem)
}

/** Of the words that stand at the two names here and there, how many do so at the other one. */
function crossedShare(own: readonly (string | null)[], theirs: readonly (string | null)[]): number {
  const same = (a: number, b: number): number =>
    own[a] !== null && own[a] !== undefined && own[a] === theirs[b] ? 1 : 0
  return (same(0, 1) + same(1, 0) - same(0, 0) - same(1, 1)) / 2
}
