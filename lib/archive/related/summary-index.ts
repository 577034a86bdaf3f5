/** Which articles say what, and how much it tells of them: tf-idf vectors and an inverted index. */

import { type Form, isTopic, type Summary, termsOnce } from '#lib/archive/related/terms.ts'

export type SummaryIndex = {
  readonly vectors: ReadonlyMap<string, Vector>
  /** The same, newest first. */
  readonly inOrder: readonly Vector[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
}

export type Vector = {
  readonly slug: string
  readonly order: number
  /** Of length 1. */
  readonly weights: ReadonlyMap<string, number>
  readonly forms: ReadonlyMap<string, readonly Form[]>
}
type Posting = { readonly order: number; readonly weight: number }

/** Words in more than this share of the articles tell none of them apart, unless the articles are few. */
const commonShare = 1 / 4
const fewArticles = 6

/** A term leads to the articles in which it weighs most and no further, so that work grows with the archive and not with its square. */
const longestPosting = 64

/** @param entries newest first, since of equals the newer comes first */
export function indexSummaries(entries: readonly Summary[]): SummaryIndex {
  const terms = entries.map(termsOnce)
  const spread = new Map<string, number>()
  for (const { counts } of terms) {
    for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1)
  }
  const tooCommon = Math.max(fewArticles, entries.length * commonShare)
  const rarity = (term: string): number => {
    const articles = spread.get(term) ?? 0
    if (articles > tooCommon && !isTopic(term)) return 0
    return Math.log(1 + entries.length / articles)
  }
  const vectors = new Map<string, Vector>()
  const postings = new Map<string, Posting[]>()
  for (const [order, { counts, forms }] of terms.entries()) {
    const slug = entries[order]?.slug ?? ''
    const weights = unitLength(counts, rarity)
    vectors.set(slug, { slug, order, weights, forms })
    for (const [term, weight] of weights) {
      const posting = postings.get(term)
      if (posting === undefined) postings.set(term, [{ order, weight }])
      else posting.push({ order, weight })
    }
  }
  const heaviestOf = new Map([...postings].map(([term, all]) => [term, heaviest(all)]))
  return { vectors, inOrder: [...vectors.values()], postings: heaviestOf }
}

/** Sorting is stable, so of equal weights the newer stay. */
function heaviest(postings: readonly Posting[]): readonly Posting[] {
  if (postings.length <= longestPosting) return postings
  return postings.toSorted((a, b) => b.weight - a.weight).slice(0, longestPosting)
}

function unitLength(
  counts: ReadonlyMap<string, number>,
  rarity: (term: string) => number,
): ReadonlyMap<string, number> {
  const weighted = [...counts]
    .map(([term, count]): [string, number] => [term, (1 + Math.log(count)) * rarity(term)])
    .filter(([, weight]) => weight > 0)
  const length = Math.hypot(...weighted.map(([, weight]) => weight))
  return new Map(weighted.map(([term, weight]) => [term, weight / length]))
}
