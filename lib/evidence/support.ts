/** What a takeaway rests on. */

import { type Match, matchesOf } from '#lib/evidence/matching.ts'
import type { Passages } from '#lib/evidence/passages.ts'
import type { Weighed } from '#lib/evidence/weighed.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'

/** `sentenceIds`: one, or neighbours in reading order. */
export type Support =
  /** Proof: the author named the words. */
  | { readonly kind: 'quoted'; readonly sentenceIds: readonly string[]; readonly quote: string }
  /** A guess: found by comparison, and the page says so. */
  | { readonly kind: 'matched'; readonly sentenceIds: readonly string[]; readonly score: number }
  | { readonly kind: 'none' }

/**
 * Below this a match is no support. Chosen on the labelled stories, whose whole
 * curve `npm run bench -- evidence` prints: a wrong link costs a reader more
 * than a missing one.
 */
export const supportThreshold = 0.45

export type Matched = {
  readonly support: Extract<Support, { kind: 'matched' | 'none' }>
  /** The best place, whether or not it is good enough. */
  readonly nearest: Sentence | null
}

export function supportFor(weighed: Weighed, passages: Passages): Matched {
  const [best] = matchesOf(weighed, passages)
  if (best === undefined) return { support: { kind: 'none' }, nearest: null }
  const sentences = sentencesOf(best, passages)
  return {
    nearest: sentences[0] ?? null,
    support:
      best.score < supportThreshold
        ? { kind: 'none' }
        : {
            kind: 'matched',
            sentenceIds: sentences.map(({ id }) => id),
            score: Math.round(best.score * 100) / 100,
          },
  }
}

function sentencesOf({ at }: Match, { all }: Passages): readonly Sentence[] {
  return at.flatMap((place) => all[place]?.sentence ?? [])
}
