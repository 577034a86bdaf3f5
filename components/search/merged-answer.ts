/** One answer made of the answers of all parts. */

import { type Ranked, rankedAsOne, type RankedPart } from '#components/search/one-ranking.ts'
import type { Answering, FacetCounts, PartAnswer } from '#components/search/part-answer.ts'

export type MergedAnswer = Pick<
  PartAnswer,
  'unfilteredResultCount' | 'filters' | 'totalFilters' | 'timings'
> & { readonly results: readonly Ranked[] }

/**
 * @param answers to one question, the newest part first
 * @param question as it was asked; `null` for everything
 * @param order by date, where that is asked for; else the best come first
 */
export function mergedAnswer(
  answers: readonly Answering[],
  question: string | null,
  order: 'asc' | 'desc' | undefined,
): MergedAnswer {
  const parts = rankedAsOne(answers, question ?? '')
  const of = <Key extends keyof PartAnswer>(key: Key): readonly PartAnswer[Key][] =>
    parts.map(({ answer }) => answer[key])
  return {
    results:
      order === undefined
        ? parts.flatMap(({ ranked }) => ranked).sort((a, b) => b.score - a.score)
        : inTime(order === 'desc' ? parts : parts.toReversed()),
    unfilteredResultCount: of('unfilteredResultCount').reduce((sum, each) => sum + each, 0),
    filters: mergedCounts(of('filters')),
    totalFilters: mergedCounts(of('totalFilters')),
    timings: of('timings'),
  }
}

/**
 * Each part has its own in order, and all of it is older than what the one before
 * it has. Pagefind's scores then say places in a part; here, places among all.
 */
function inTime(parts: readonly RankedPart[]): readonly Ranked[] {
  const results = parts.flatMap(({ answer }) => answer.results)
  return results.map((result, place) => ({ result, score: results.length - place }))
}

export function mergedCounts(all: readonly FacetCounts[]): FacetCounts {
  const merged = new Map<string, Map<string, number>>()
  for (const counts of all) {
    for (const [facet, values] of Object.entries(counts)) {
      const sums = merged.get(facet) ?? new Map<string, number>()
      for (const [value, count] of Object.entries(values)) {
        sums.set(value, (sums.get(value) ?? 0) + count)
      }
      merged.set(facet, sums)
    }
  }
  return Object.fromEntries([...merged].map(([facet, sums]) => [facet, Object.fromEntries(sums)]))
}
