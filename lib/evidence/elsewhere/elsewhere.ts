/** Facts of a takeaway that its text has, but not where it says the rest of the takeaway. */

import { type Claim, claimsIn } from '#lib/evidence/elsewhere/claims.ts'
import {
  roleSignNames,
  type RoleSigns,
  type Suspect,
  suspectIn,
} from '#lib/evidence/elsewhere/role-signs.ts'
import type { PublicationDay } from '#lib/evidence/dates/dates.ts'
import type { Passages } from '#lib/evidence/passages.ts'
import { type Weighed, weighAsIf } from '#lib/evidence/weighed.ts'

/** What is judged by weights of its own: numbers and dates as figures, and what stands just beside the place more strictly. */
export const roleCases = [
  'figureApart',
  'figureBeside',
  'figureThere',
  'nameApart',
  'nameBeside',
] as const

export type RoleCase = (typeof roleCases)[number]

export type RoleWeights = Readonly<Record<keyof RoleSigns | 'bias', number>>

/** Fitted by logistic regression to facts that changed places in the labelled stories: `npm run bench -- evidence --fit`. */
const weights: Readonly<Record<RoleCase, RoleWeights>> = {
  figureApart: {
    bias: -0.79,
    rest: -0.99,
    lead: 1.21,
    leadBeside: 3.6,
    near: 0.2,
    nearLead: 0.31,
    far: -0.33,
    much: -0.38,
    alike: -0.26,
    led: 0.79,
    followed: 1.15,
  },
  figureBeside: {
    bias: -2.56,
    rest: 0.07,
    lead: 1.48,
    leadBeside: 1.4,
    near: 1.11,
    nearLead: 1.2,
    far: 0.0,
    much: 0.65,
    alike: 1.2,
    led: 1.42,
    followed: 1.23,
  },
  figureThere: {
    bias: 0.33,
    rest: -0.55,
    lead: 0.0,
    leadBeside: 0.02,
    near: -0.5,
    nearLead: 0.45,
    far: 0.0,
    much: 0.21,
    alike: 0.34,
    led: 1.38,
    followed: 1.38,
  },
  nameApart: {
    bias: -3.52,
    rest: 1.45,
    lead: 2.84,
    leadBeside: 0.85,
    near: 0.28,
    nearLead: 1.08,
    far: -0.5,
    much: 1.84,
    alike: -1.22,
    led: 1.25,
    followed: 1.66,
  },
  nameBeside: {
    bias: -0.45,
    rest: -0.72,
    lead: 0.43,
    leadBeside: 1.99,
    near: -0.15,
    nearLead: 0.8,
    far: 0.53,
    much: 0.34,
    alike: 0.7,
    led: 1.66,
    followed: 2.13,
  },
}

/**
 * Below this nothing is said of a fact: most takeaways are true, and one that
 * is called wrong costs more than one that is missed. First where the two are of
 * one form, then where they are not.
 */
const leastSure: Readonly<
  Record<Claim['kind'], Readonly<Record<Suspect['stands'], readonly [alike: number, not: number]>>>
> = {
  number: { apart: [0.4, 0.75], beside: [0.65, 0.65], there: [1, 1] },
  date: { apart: [0.4, 0.5], beside: [0.5, 0.75], there: [0.6, 0.6] },
  name: { apart: [0.6, 0.65], beside: [0.75, 0.75], there: [1, 1] },
}

export function isDoubtful({ claim, stands, rival, signs }: Suspect, own: RoleWeights): boolean {
  return roleScore(signs, own) >= leastSure[claim.kind][stands][rival.alike ? 0 : 1]
}

/** More facts than that make a list, of which no sentence says the rest. */
const mostFacts = 12

export function factsElsewhere(
  weighed: Weighed,
  passages: Passages,
  published: PublicationDay,
): readonly Suspect[] {
  return suspectsIn(weighed, passages, published).filter((suspect) => {
    return isDoubtful(suspect, weights[caseOf(suspect)])
  })
}

/** Every fact that does not stand where the rest is said, whether or not that makes it doubtful. */
export function suspectsIn(
  weighed: Weighed,
  passages: Passages,
  published: PublicationDay,
): readonly Suspect[] {
  const claims = claimsIn(weighed.takeaway, passages, published)
  if (claims.length > mostFacts) return []
  return claims.flatMap((claim) => suspectIn(claim, weighed, passages) ?? [])
}

/** The takeaway as if the facts were those that stand where the rest is said: then it may rest there. */
export function asIfThere(
  weighed: Weighed,
  suspects: readonly Suspect[],
  passages: Passages,
): Weighed {
  const moved = suspects.map(({ claim: { from, to }, place, rival }) => ({
    from,
    to,
    place,
    at: rival.from,
  }))
  return weighAsIf(weighed, moved, passages)
}

export function caseOf({ claim, stands }: Suspect): RoleCase {
  if (claim.kind === 'name') return stands === 'apart' ? 'nameApart' : 'nameBeside'
  return figureCases[stands]
}

const figureCases = {
  apart: 'figureApart',
  beside: 'figureBeside',
  there: 'figureThere',
} as const satisfies Readonly<Record<Suspect['stands'], RoleCase>>

function roleScore(signs: RoleSigns, own: RoleWeights): number {
  let sum = own.bias
  for (const sign of roleSignNames) sum += own[sign] * signs[sign]
  return 1 / (1 + Math.exp(-sum))
}
