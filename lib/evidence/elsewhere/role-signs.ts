/** What speaks for a fact of a takeaway having been taken from the wrong place of its text. */

import type { Claim, Rival, Stretch } from '#lib/evidence/elsewhere/claims.ts'
import type { Passage, Passages } from '#lib/evidence/passages.ts'
import { closeness, gapTo, nearness } from '#lib/evidence/elsewhere/nearness.ts'
import { stemBehind, wordBefore } from '#lib/evidence/elsewhere/neighbours.ts'
import type { Term } from '#lib/evidence/terms.ts'
import type { TermMatch, Weighed } from '#lib/evidence/weighed.ts'

/** Each from 0 to 1, a lead from -1. */
export type RoleSigns = {
  /** Of the takeaway without the fact, the share that the place has. */
  readonly rest: number
  /** By how much more that is than where the fact stands, alone and with the sentences beside it. */
  readonly lead: number
  readonly leadBeside: number
  /** How close what stands around the fact in the takeaway stands around the other one here. */
  readonly near: number
  /** By how much closer that is than around the fact itself where it stands. */
  readonly nearLead: number
  /** How far off the fact stands, in sentences; from six on it is all the same. */
  readonly far: number
  /** How much of the takeaway there is beside the fact. */
  readonly much: number
  /** Whether the two are of one form. */
  readonly alike: number
  /**
   * Whether the word just before the fact in the takeaway stands before the other
   * one here and not before the fact, or the other way round: from -1 to 1.
   */
  readonly led: number
  /** The same of the word just behind it. */
  readonly followed: number
}

export const roleSignNames = [
  'rest',
  'lead',
  'leadBeside',
  'near',
  'nearLead',
  'far',
  'much',
  'alike',
  'led',
  'followed',
] as const satisfies readonly (keyof RoleSigns)[]

/** A fact of a takeaway that does not stand where the rest of it is said. */
export type Suspect = {
  readonly claim: Claim
  /** The passage that says the rest. */
  readonly place: Passage
  /** Whether the fact stands there too, or just beside, where it may well belong. */
  readonly stands: 'there' | 'beside' | 'apart'
  /** What stands there instead. */
  readonly rival: Rival
  readonly signs: RoleSigns
}

/** How far before and behind a place a fact still stands beside it: a name lives on as "he". */
const beside: Readonly<Record<Claim['kind'], readonly number[]>> = {
  number: [-1, 0, 1],
  date: [-1, 0, 1],
  name: [-3, -2, -1, 0, 1],
}

/** With less than that there is nothing to tell a place by. */
const leastTerms = 2

/**
 * `null` where the fact stands in the place that says the rest, or where
 * nothing of its kind stands there instead.
 */
export function suspectIn(claim: Claim, weighed: Weighed, passages: Passages): Suspect | null {
  const { question, held } = weighed
  const { all } = passages
  const rest = question.terms.flatMap((term, index): readonly RestTerm[] => {
    if (!term.known || (claim.from <= term.from && term.from < claim.to)) return []
    return [{ term, index, weight: term.weight * standing(claim, term) }]
  })
  if (rest.length < leastTerms) return null
  const shares = held.map((match) => shareOf(rest, match))
  // Most names are true, and nothing is said of one that stands there: that is asked first.
  if (claim.kind === 'name') {
    const most = maxOf(shares)
    if (all.some((passage, at) => shares[at] === most && claim.isHiddenIn(passage))) return null
  }
  const facts = claim.kind === 'name' ? [] : termsIn(claim, question)
  const stands = all.map(
    (passage, at) =>
      facts.some((index) => held[at]?.strength[index] === 1) || claim.isHiddenIn(passage),
  )
  const own = stands.flatMap((each, index) => (each ? [index] : []))
  const found = own.length === 0 ? null : rivalIn(claim, rest, { shares, stands }, all)
  if (found === null) return null
  const { at, place, rival, near } = found
  const share = shares[at] ?? 0
  const terms = rest.map(({ term }) => term)
  const mentions = (stands[at] === true ? [at] : mostTelling(own, shares)).flatMap((index) => {
    const passage = all[index]
    return passage === undefined
      ? []
      : claim.placesIn(passage).map((stretch) => ({ stretch, passage }))
  })
  const nearOwn = maxOf(
    mentions.map(({ stretch, passage }) => nearness(terms, claim, stretch, passage)),
  )
  if (stands[at] === true && (mentions.length === 0 || nearOwn >= near)) return null
  const isAtOwn = (
    neighbour: (text: string, stretch: Stretch, lang: string) => string | null,
  ): number => {
    const wanted = neighbour(weighed.takeaway.text, claim, passages.lang)
    if (wanted === null) return 0
    const isAt = (stretch: Stretch, { text }: Passage): boolean =>
      neighbour(text, stretch, passages.lang) === wanted
    return (
      Number(isAt(rival, place)) -
      Number(mentions.some(({ stretch, passage }) => isAt(stretch, passage)))
    )
  }
  return {
    claim,
    place,
    stands: stands[at] === true ? 'there' : isBeside(claim, at, stands, all) ? 'beside' : 'apart',
    rival,
    signs: {
      rest: share,
      lead: share - maxOf(own.map((index) => shares[index] ?? 0)),
      leadBeside: share - maxOf(own.map((index) => shareBeside(index, rest, weighed, all))),
      near,
      nearLead: near - nearOwn,
      far: Math.min(1, Math.min(...own.map((index) => Math.abs(index - at))) / 6),
      much: 1 - 1 / rest.length,
      alike: rival.alike ? 1 : 0,
      led: isAtOwn(wordBefore),
      followed: isAtOwn(stemBehind),
    },
  }
}

/** How many of the places of one fact are looked at closely. */
const mostPlaces = 8

/** How many places are asked for a rival, and what share of the best one's each must say at least. */
const [mostAsked, leastShare] = [3, 0.6]

type Places = { readonly shares: readonly number[]; readonly stands: readonly boolean[] }

type Found = {
  readonly at: number
  readonly place: Passage
  readonly rival: Rival
  readonly near: number
}

/** What stands for the fact in the first place that has something of the kind, from the one that says most of the rest. */
function rivalIn(
  claim: Claim,
  rest: readonly RestTerm[],
  { shares, stands }: Places,
  all: readonly Passage[],
): Found | null {
  const ranked = mostTelling(shares.keys(), shares, stands).slice(0, mostAsked)
  const best = shares[ranked[0] ?? 0] ?? 0
  for (const [row, at] of ranked.entries()) {
    const place = all[at]
    if (place === undefined || (stands[at] === true && row > 0)) return null
    if ((shares[at] ?? 0) < leastShare * best) return null
    const [first] = claim
      .rivalsIn(place)
      .map((rival) => ({
        rival,
        near: nearness(
          rest.map(({ term }) => term),
          claim,
          rival,
          place,
        ),
      }))
      .sort((a, b) => Number(b.rival.alike) - Number(a.rival.alike) || b.near - a.near)
    if (first !== undefined) return { at, place, ...first }
    // Where the fact itself is nothing is put for it.
    if (stands[at] === true || isBeside(claim, at, stands, all)) return null
  }
  return null
}

/** The few places that say most, first; of two alike the one where the fact stands. One walk along all places, of which there may be many. */
function mostTelling(
  places: Iterable<number>,
  shares: readonly number[],
  stands: readonly boolean[] = [],
): readonly number[] {
  const isBefore = (a: number, b: number): boolean => {
    const more = (shares[a] ?? 0) - (shares[b] ?? 0)
    return more > 0 || (more === 0 && stands[a] === true && stands[b] !== true)
  }
  const most: number[] = []
  for (const place of places) {
    let at = most.length
    while (at > 0 && isBefore(place, most[at - 1] ?? place)) at -= 1
    if (at === mostPlaces) continue
    most.splice(at, 0, place)
    if (most.length > mostPlaces) most.pop()
  }
  return most
}

function isBeside(
  { kind }: Claim,
  at: number,
  stands: readonly boolean[],
  all: readonly Passage[],
): boolean {
  return beside[kind].some(
    (by) => stands[at + by] === true && all[at + by]?.section === all[at]?.section,
  )
}

/** How much of a word's weight counts for a fact. */
function standing(claim: Claim, { from }: Term): number {
  return farShare + (1 - farShare) * closeness(gapTo(claim, from))
}

/** What a word at the other end of the takeaway weighs beside one at the fact: a takeaway may say two things. */
const farShare = 0.25

function termsIn({ from, to }: Claim, { terms }: Weighed['question']): readonly number[] {
  return terms.flatMap((term, index) => (from <= term.from && term.from < to ? [index] : []))
}

type RestTerm = { readonly term: Term; readonly index: number; readonly weight: number }

function shareOf(rest: readonly RestTerm[], { strength, carried }: TermMatch): number {
  return shareIn(rest, (index) => Math.max(strength[index] ?? 0, 0.5 * (carried[index] ?? 0)))
}

function shareIn(rest: readonly RestTerm[], strengthOf: (index: number) => number): number {
  let [sum, total] = [0, 0]
  for (const { weight, index } of rest) {
    total += weight
    sum += weight * strengthOf(index)
  }
  return sum / total
}

function shareBeside(
  at: number,
  rest: readonly RestTerm[],
  { held }: Weighed,
  all: readonly Passage[],
): number {
  const places = [-1, 0, 1].filter((by) => all[at + by]?.section === all[at]?.section)
  return shareIn(rest, (index) => maxOf(places.map((by) => held[at + by]?.strength[index] ?? 0)))
}

function maxOf(values: readonly number[]): number {
  let most = 0
  for (const each of values) if (each > most) most = each
  return most
}
