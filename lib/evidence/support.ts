/** What a takeaway rests on. */

import { agreeingMatch } from '#lib/evidence/agreeing.ts'
import { matchesOf } from '#lib/evidence/matching.ts'
import type { Passages } from '#lib/evidence/passages.ts'
import type { Weighed } from '#lib/evidence/weighed.ts'

/** `sentenceIds`: one, or neighbours in reading order. */
export type Support =
  /** Proof: the author named the words. */
  | { readonly kind: 'quoted'; readonly sentenceIds: readonly string[]; readonly quote: string }
  /** A guess: found by comparison, and the page says so. */
  | { readonly kind: 'matched'; readonly sentenceIds: readonly string[] }
  | { readonly kind: 'none' }

/**
 * Below this a match is no support. Chosen on the labelled stories, whose whole
 * curve `npm run bench -- evidence` prints: a wrong link costs a reader more
 * than a missing one.
 */
export const supportThreshold = 0.45

/** What the comparison makes of a takeaway, whether or not that is enough for a link. */
export type Closest = {
  /** Those that it rests on, else the nearest; none where the body has nothing of it. */
  readonly sentenceIds: readonly string[]
  /** From 0 to 1: how sure it is that a fair editor would send the reader there. */
  readonly score: number
  /** Words of the takeaway that stand there in no form, in its order; names that live on as "he" are not among them. */
  readonly missing: readonly string[]
}

export type Matched = {
  readonly support: Extract<Support, { kind: 'matched' | 'none' }>
  /** The best place, whether or not it is good enough. */
  readonly closest: Closest
}

export function supportFor(weighed: Weighed, passages: Passages): Matched {
  const best = agreeingMatch(matchesOf(weighed, passages), weighed, passages)
  if (best === null) {
    const missing = missingAt([], weighed)
    return { support: { kind: 'none' }, closest: { sentenceIds: [], score: 0, missing } }
  }
  const sentenceIds = best.at.flatMap((place) => passages.all[place]?.sentence.id ?? [])
  const score = Math.round(best.score * 100) / 100
  return {
    support: best.score < supportThreshold ? { kind: 'none' } : { kind: 'matched', sentenceIds },
    closest: { sentenceIds, score, missing: missingAt(best.at, weighed) },
  }
}

/** What the comparison makes of words that the author named. */
export function closestTo(
  sentenceIds: readonly string[],
  weighed: Weighed,
  { all }: Passages,
): Closest {
  const ids = new Set(sentenceIds)
  const at = all.flatMap(({ sentence }, place) => (ids.has(sentence.id) ? [place] : []))
  return { sentenceIds, score: 1, missing: missingAt(at, weighed) }
}

function missingAt(at: readonly number[], { question, held }: Weighed): readonly string[] {
  const here = at.flatMap((place) => held[place] ?? [])
  const isMissing = (index: number): boolean =>
    here.every(({ strength, carried }) => strength[index] === 0 && carried[index] === 0)
  return question.terms.flatMap(({ text }, index) => (isMissing(index) ? [text] : []))
}
