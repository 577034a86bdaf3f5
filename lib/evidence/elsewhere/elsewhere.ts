/** Facts of a takeaway that its text has, but not where it says the rest of the takeaway. */

import { claimsIn } from '#lib/evidence/elsewhere/claims.ts'
import {
  roleSignNames,
  type RoleSigns,
  type Suspect,
  suspectIn,
} from '#lib/evidence/elsewhere/role-signs.ts'
import type { PublicationDay } from '#lib/evidence/dates/dates.ts'
import type { Passages } from '#lib/evidence/passages.ts'
import type { Weighed } from '#lib/evidence/weighed.ts'

/** What is judged by weights of its own: numbers and dates as figures, and what stands just beside the place more strictly. */
export type RoleCase = 'figureApart' | 'figureBeside' | 'nameApart' | 'nameBeside'

export type RoleWeights = Readonly<Record<keyof RoleSigns | 'bias', number>>

/** Fitted by logistic regression to facts that changed places in the labelled stories: `npm run bench -- evidence --fit`. */
const weights: Readonly<Record<RoleCase, RoleWeights>> = {
  figureApart: {
    bias: -1.06,
    rest: -1.05,
    lead: 0.39,
    leadBeside: 4.37,
    near: -0.33,
    nearLead: 1.19,
    far: -1.38,
    much: 0.37,
    alike: 0.59,
  },
  figureBeside: {
    bias: -2.97,
    rest: 0.21,
    lead: 1.5,
    leadBeside: 2.25,
    near: 1.18,
    nearLead: 1.67,
    far: 0.0,
    much: 0.55,
    alike: 1.42,
  },
  nameApart: {
    bias: -0.66,
    rest: 0.2,
    lead: 3.73,
    leadBeside: 2.12,
    near: -1.69,
    nearLead: 1.89,
    far: -1.05,
    much: 1.04,
    alike: -2.17,
  },
  nameBeside: {
    bias: -1.04,
    rest: -0.7,
    lead: 0.3,
    leadBeside: 2.24,
    near: 0.38,
    nearLead: 1.49,
    far: 0.52,
    much: 0.37,
    alike: 0.75,
  },
}

/** Below this nothing is said of a fact: most takeaways are true, and one that is called wrong costs more than one that is missed. */
export const leastSure: Readonly<Record<RoleCase, number>> = {
  figureApart: 0.4,
  figureBeside: 0.65,
  nameApart: 0.6,
  nameBeside: 0.85,
}

/** More facts than that make a list, of which no sentence says the rest. */
const mostFacts = 12

export function factsElsewhere(
  weighed: Weighed,
  passages: Passages,
  published: PublicationDay,
): readonly Suspect[] {
  return suspectsIn(weighed, passages, published).filter((suspect) => {
    const own = caseOf(suspect)
    return roleScore(suspect.signs, weights[own]) >= leastSure[own]
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

export function caseOf({ claim, isBeside }: Suspect): RoleCase {
  if (claim.kind === 'name') return isBeside ? 'nameBeside' : 'nameApart'
  return isBeside ? 'figureBeside' : 'figureApart'
}

export function roleScore(signs: RoleSigns, own: RoleWeights): number {
  let sum = own.bias
  for (const sign of roleSignNames) sum += own[sign] * signs[sign]
  return 1 / (1 + Math.exp(-sum))
}
