/**
 * Which articles are about the same: the cosine of tf-idf vectors (G. Salton and
 * C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988) over
 * headline, takeaways and topics, through an inverted index. The body is left
 * out: the takeaways are its summary, and a word changed in one body must not
 * change another page.
 */

import { sharedWords } from '#lib/archive/related/shared-words.ts'
import type { SummaryIndex } from '#lib/archive/related/summary-index.ts'

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
  const own = index.orderOf.get(slug)
  if (own === undefined || most <= 0) return []
  const passed = new Set([own, ...[...except].flatMap((each) => index.orderOf.get(each) ?? [])])
  return candidatesFor(index, own, passed, { most, tally })
    .filter(({ score }) => score >= floor)
    .sort((a, b) => b.score - a.score || a.other - b.other)
    .slice(0, most)
    .map(({ other, score, shared }) => ({
      slug: index.slugs[other] ?? '',
      score,
      words: sharedWords(
        shared.map(({ term }) => ({
          isTopic: index.terms[term]?.isTopic ?? false,
          own: index.formsIn(own, term),
          other: index.formsIn(other, term),
        })),
      ),
    }))
}

/** Those to which the terms of an article lead, guessed by these and then compared in full. */
function candidatesFor(
  index: SummaryIndex,
  own: number,
  passed: ReadonlySet<number>,
  { most, tally }: Pick<Wanted, 'most' | 'tally'>,
): readonly Compared[] {
  const { vectors, postings, scratch } = index
  const { guesses } = scratch
  /** Articles to which a term leads, each once. */
  const met: number[] = []
  const [from, to] = [vectors.starts[own] ?? 0, vectors.starts[own + 1] ?? 0]
  for (let at = from; at < to; at += 1) {
    const term = vectors.of[at] ?? 0
    const weight = vectors.weights[at] ?? 0
    scratch.own[term] = weight
    const [first, end] = [postings.starts[term] ?? 0, postings.starts[term + 1] ?? 0]
    if (tally !== undefined) tally.visits += end - first
    for (let place = first; place < end; place += 1) {
      const order = postings.of[place] ?? 0
      const before = guesses[order] ?? 0
      if (before === 0) met.push(order)
      guesses[order] = before + weight * (postings.weights[place] ?? 0)
    }
  }
  const best = foremost(met, guesses, passed, most * comparedPerWanted)
  const all = best.map((other) => compared(index, other))
  for (const order of met) guesses[order] = 0
  for (let at = from; at < to; at += 1) scratch.own[vectors.of[at] ?? 0] = 0
  return all
}

/** The best `most`, best first and of equals the newer first; sorting them all would be most of the work. */
function foremost(
  met: readonly number[],
  guesses: Float64Array,
  passed: ReadonlySet<number>,
  most: number,
): readonly number[] {
  const best: number[] = []
  const isBefore = (a: number, b: number): boolean => {
    const [one, other] = [guesses[a] ?? 0, guesses[b] ?? 0]
    return one > other || (one === other && a < b)
  }
  for (const order of met) {
    const last = best[most - 1]
    if ((last !== undefined && isBefore(last, order)) || passed.has(order)) continue
    let place = best.length === most ? most - 1 : best.length
    while (place > 0 && isBefore(order, best[place - 1] ?? order)) {
      best[place] = best[place - 1] ?? order
      place -= 1
    }
    best[place] = order
  }
  return best
}

/** How much a term that both say adds to the cosine. */
type Part = { readonly term: number; readonly part: number }

type Compared = {
  readonly other: number
  readonly score: number
  /** The most telling first. */
  readonly shared: readonly Part[]
}

/** With the article whose weights are in the scratch. */
function compared({ vectors, terms, scratch }: SummaryIndex, other: number): Compared {
  const { starts, of, weights } = vectors
  const shared: Part[] = []
  for (let at = starts[other] ?? 0; at < (starts[other + 1] ?? 0); at += 1) {
    const term = of[at] ?? 0
    const part = (scratch.own[term] ?? 0) * (weights[at] ?? 0)
    if (part > 0) shared.push({ term, part })
  }
  const textOf = ({ term }: Part): string => terms[term]?.text ?? ''
  shared.sort((a, b) => b.part - a.part || (textOf(a) < textOf(b) ? -1 : 1))
  return { other, score: shared.reduce((sum, { part }) => sum + part, 0), shared }
}
