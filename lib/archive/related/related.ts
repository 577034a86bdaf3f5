/**
 * Which articles are about the same: the cosine of tf-idf vectors (G. Salton and
 * C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988) over
 * headline, takeaways and topics, through an inverted index. The body is left
 * out: the takeaways are its summary, and a word changed in one body must not
 * change another page.
 */

import { type Shared, sharedWords } from '#lib/archive/related/shared-words.ts'
import type { SummaryIndex, Vector } from '#lib/archive/related/summary-index.ts'

export type Similar = {
  readonly slug: string
  /** Cosine, from `floor` to 1. */
  readonly score: number
  /** What both say, the most telling first. */
  readonly words: readonly string[]
}

/** Less than this is chance: articles on other subjects stay below, by trial with real ones. */
const floor = 0.06

/** How many candidates are compared in full, for each that is wanted. */
const comparedPerWanted = 6

export type Wanted = {
  readonly most: number
  /** Slugs that are not asked for, because the author named them. */
  readonly except: ReadonlySet<string>
  /** Counts the postings looked at, for the test that holds the work in bounds. */
  readonly tally?: { visits: number }
}

/** The articles most like the one at `slug`, best first; none rather than one that has nothing to do with it. */
export function similarTo(
  index: SummaryIndex,
  slug: string,
  { most, except, tally }: Wanted,
): readonly Similar[] {
  const own = index.vectors.get(slug)
  if (own === undefined || most <= 0) return []
  const guesses = new Float64Array(index.inOrder.length)
  const met: number[] = []
  for (const [term, weight] of own.weights) {
    for (const posting of index.postings.get(term) ?? []) {
      if (tally !== undefined) tally.visits += 1
      const before = guesses[posting.order] ?? 0
      if (before === 0) met.push(posting.order)
      guesses[posting.order] = before + weight * posting.weight
    }
  }
  const candidates = met.flatMap((order) => {
    const other = index.inOrder[order]
    return other === undefined || other === own || except.has(other.slug)
      ? []
      : [{ other, guess: guesses[order] ?? 0 }]
  })
  return foremost(candidates, most * comparedPerWanted)
    .map(({ other }) => compared(own, other))
    .filter(({ score }) => score >= floor)
    .sort((a, b) => b.score - a.score || a.other.order - b.other.order)
    .slice(0, most)
    .map(({ other, score, shared }) => ({
      slug: other.slug,
      score,
      words: sharedWords(own, other, shared),
    }))
}

type Candidate = { readonly other: Vector; readonly guess: number }

/** The best `most`, best first; sorting them all would be most of the work. */
function foremost(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const best: Candidate[] = []
  for (const candidate of candidates) {
    const last = best[most - 1]
    if (last !== undefined && isBefore(last, candidate)) continue
    let place = best.length
    while (place > 0 && isBefore(candidate, best[place - 1] ?? candidate)) place -= 1
    best.splice(place, 0, candidate)
    best.length = Math.min(best.length, most)
  }
  return best
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return a.guess > b.guess || (a.guess === b.guess && a.other.order < b.other.order)
}

function compared(
  own: Vector,
  other: Vector,
): { readonly other: Vector; readonly score: number; readonly shared: Shared } {
  const shared: { term: string; part: number }[] = []
  for (const [term, weight] of own.weights) {
    const part = weight * (other.weights.get(term) ?? 0)
    if (part > 0) shared.push({ term, part })
  }
  shared.sort((a, b) => b.part - a.part || (a.term < b.term ? -1 : 1))
  return { other, score: shared.reduce((sum, { part }) => sum + part, 0), shared }
}
