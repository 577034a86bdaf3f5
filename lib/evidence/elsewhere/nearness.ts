/** How close to a fact stands in a passage what stands close to it in the takeaway. */

import type { Stretch } from '#lib/evidence/elsewhere/claims.ts'
import type { Passage } from '#lib/evidence/passages.ts'
import type { Term } from '#lib/evidence/terms.ts'

/** Characters within which two words belong together. */
const together = 25

/** Of what stands around the fact in the takeaway, the share that stands around `stretch`, both by how close. */
export function nearness(
  terms: readonly Term[],
  claim: Stretch,
  stretch: Stretch,
  passage: Passage,
): number {
  let [sum, total] = [0, 0]
  for (const term of terms) {
    const weight = term.weight * closeness(gapTo(claim, term.from))
    total += weight
    const gaps = term.placesIn(passage).map((from) => gapTo(stretch, from))
    if (gaps.length > 0) sum += weight * term.heldBy(passage) * closeness(Math.min(...gaps))
  }
  return total === 0 ? 0 : sum / total
}

export function closeness(gap: number): number {
  return Math.min(1, together / gap)
}

/** Characters between a stretch and a word that begins at `from`. */
export function gapTo(stretch: Stretch, from: number): number {
  return Math.max(1, from < stretch.from ? stretch.from - from : from - stretch.to)
}
