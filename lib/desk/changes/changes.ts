/** What changed between two readings of an article, sentence by sentence. Pure. */

import type { ArticleSummary } from '#lib/article/parse-article.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'
import { wordsIn } from '#lib/text/words/words.ts'

/** A sentence or a takeaway, with its line in the file. */
export type Said = { readonly text: string; readonly line: number }

export type Change = { readonly of: 'text' | 'takeaway' } & (
  | { readonly kind: 'removed'; readonly was: Said }
  | { readonly kind: 'added'; readonly is: Said }
  | { readonly kind: 'changed'; readonly was: Said; readonly is: Said }
)

/** Takeaways first, then the text in reading order; what was taken out stands where it stood. A sentence that only moved has not changed. */
export function changesBetween(before: ArticleSummary, now: ArticleSummary): readonly Change[] {
  const ofTakeaways = changedAmong(takeawaysOf(before), takeawaysOf(now), now.lang)
  const ofText = changedAmong(sentencesOf(before), sentencesOf(now), now.lang)
  return [
    ...ofTakeaways.map((change): Change => ({ ...change, of: 'takeaway' })),
    ...ofText.map((change): Change => ({ ...change, of: 'text' })),
  ]
}

export function takeawaysOf({ takeaways }: ArticleSummary): readonly Said[] {
  return takeaways.map(({ text, place }) => ({ text, line: place.line }))
}

export function sentencesOf({ sections }: ArticleSummary): readonly Said[] {
  return sections.flatMap(({ sentences }) => sentences.map(({ text, line }) => ({ text, line })))
}

/** Half of the words in common (Sørensen and Dice) make two sentences one that was changed. */
export function areAlike(one: string, other: string, lang: string): boolean {
  return likeness(wordSet(one, lang), wordSet(other, lang)) >= 0.5
}

type Plain =
  | { readonly kind: 'removed'; readonly was: Said }
  | { readonly kind: 'added'; readonly is: Said }
  | { readonly kind: 'changed'; readonly was: Said; readonly is: Said }

function changedAmong(
  before: readonly Said[],
  now: readonly Said[],
  lang: string,
): readonly Plain[] {
  const removed = without(before, now)
  const added = without(now, before)
  const pairs = pairsAmong(removed, added, lang)
  const [oldOf, newOf] = [
    new Map(pairs.map(({ was, is }) => [is, was])),
    new Map(pairs.map(({ was, is }) => [was, is])),
  ]
  const placed = added.map((is): readonly [number, Plain] => {
    const was = oldOf.get(is)
    const change: Plain = was === undefined ? { kind: 'added', is } : { kind: 'changed', was, is }
    return [now.indexOf(is), change]
  })
  // What is gone stands behind what stood before it.
  const placeNow = new Map(now.map((each, place) => [each.text, place]))
  const gone = new Set(removed.filter((was) => !newOf.has(was)))
  let behind = -1
  for (const was of before) {
    if (gone.has(was)) placed.push([behind + 0.5, { kind: 'removed', was }])
    else behind = placeNow.get(newOf.get(was)?.text ?? was.text) ?? behind
  }
  return placed.sort(([a], [b]) => a - b).map(([, change]) => change)
}

/** Those that the others do not have, each as often as it is there more. */
function without(some: readonly Said[], others: readonly Said[]): readonly Said[] {
  const left = new Map<string, number>()
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1)
  return some.filter(({ text }) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count <= 0
  })
}

/** Past this many comparisons the text is another one, and nobody reads it pair by pair. */
const mostComparisons = 250_000

/** The most alike first; of equals, those that stand closest. */
function pairsAmong(
  removed: readonly Said[],
  added: readonly Said[],
  lang: string,
): readonly { readonly was: Said; readonly is: Said }[] {
  if (removed.length * added.length > mostComparisons) return []
  const [old, fresh] = [removed, added].map((all) => all.map(({ text }) => wordSet(text, lang)))
  const likely = removed
    .flatMap((was, i) =>
      added.map((is, j) => ({
        was,
        is,
        score: likeness(old?.[i] ?? nothing, fresh?.[j] ?? nothing),
        apart: Math.abs(i - j),
      })),
    )
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || a.apart - b.apart)
  const taken = new Set<Said>()
  return likely.filter(({ was, is }) => {
    if (taken.has(was) || taken.has(is)) return false
    taken.add(was).add(is)
    return true
  })
}

const nothing: ReadonlySet<string> = new Set()

function wordSet(text: string, lang: string): ReadonlySet<string> {
  return new Set(wordsIn(text, lang).map((word) => foldWord(word.text)))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size)
}
