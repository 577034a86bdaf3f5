/**
 * How well sentences carry a takeaway: what share of its words they hold, each
 * weighed by how rare it is in the body, and a few signs beside that (idf
 * recall is what fits such links best in O. Ernst et al., "Summary-Source
 * Proposition-level Alignment", CoNLL 2021, short of a trained language model).
 * How much each sign says is fitted by logistic regression to the labelled
 * stories of the tests: `npm run bench -- evidence --fit`.
 */

import type { PublicationDay } from '#lib/evidence/dates.ts'
import type { Passage, Passages, Read } from '#lib/evidence/passages.ts'
import { type Term, termsOf } from '#lib/evidence/terms.ts'

export type Match = {
  /** Places in `passages.all`: one, or two neighbours in reading order. */
  readonly at: readonly number[]
  readonly signs: Signs
  /** From 0 to 1: how sure it is that a fair editor would send the reader here. */
  readonly score: number
}

/** Each from 0 to 1 (`ahead` from -1). */
export type Signs = {
  /** Of the takeaway's common words, the share that stands here, by weight. */
  readonly words: number
  /** Of its names, the share that neither stands here nor in the sentences just before. */
  readonly namesMissing: number
  /** Of its numbers and dates, the share that stands here, and the share that does not; both 0 where it has none. */
  readonly facts: number
  readonly factsMissing: number
  /** Names that the sentences just before have, and these take up with "he" or "the firm". */
  readonly carried: number
  /** All of it together, words that the body has nowhere left out. */
  readonly known: number
  /** All of it together, squared: the last words found say more than the first. */
  readonly whole: number
  /** Of the takeaway's weight, what the body has nowhere. */
  readonly foreign: number
  /** Of what the takeaway puts between quotation marks, the share that stands here. */
  readonly quoted: number
  /** Of what stands here, the share that the takeaway takes up. */
  readonly taken: number
  /** By how much more is held here than in the best place elsewhere. */
  readonly ahead: number
  /** 1 for the first sentence, less for each one after it. */
  readonly early: number
}

export const signNames = [
  'words',
  'namesMissing',
  'facts',
  'factsMissing',
  'carried',
  'known',
  'whole',
  'foreign',
  'quoted',
  'taken',
  'ahead',
  'early',
] as const satisfies readonly (keyof Signs)[]

const weights: Readonly<Record<keyof Signs | 'bias', number>> = {
  bias: -3.37,
  words: 1.47,
  namesMissing: -0.74,
  facts: 2.09,
  factsMissing: -0.82,
  carried: 0.43,
  known: 0.22,
  whole: 1.77,
  foreign: -3.82,
  quoted: 1.13,
  taken: 2.2,
  ahead: 1.39,
  early: 0.59,
}

export function scoreOf(signs: Signs): number {
  let sum = weights.bias
  for (const sign of signNames) sum += weights[sign] * signs[sign]
  return 1 / (1 + Math.exp(-sum))
}

/** By how much two neighbours must carry more than the better of them alone. */
const neighbourGain = 0.14

/** The matches of a takeaway, best first: every sentence, and each pair that carries clearly more than either of its two. */
export function matchesOf(
  takeaway: Read,
  passages: Passages,
  published: PublicationDay,
): readonly Match[] {
  const terms = termsOf(takeaway, passages, published)
  if (terms.length === 0) return []
  const held = passages.all.map((passage) => terms.map((term) => term.heldBy(passage)))
  const quotes = quotesIn(takeaway.text)
  const places = passages.all.map((_, at): readonly number[] => [at])
  const singles = places.map((at) => sharesOf(terms, held, at, passages, quotes))
  const pairs = places.flatMap(([at = 0]) => {
    const next = at + 1
    const [a, b] = [singles[at], singles[next]]
    if (a === undefined || b === undefined) return []
    if (passages.all[at]?.section !== passages.all[next]?.section) return []
    const both = sharesOf(terms, held, [at, next], passages, quotes)
    return both.known - Math.max(a.known, b.known) >= neighbourGain ? [both] : []
  })
  const all = [...singles, ...pairs]
  const ranked = [...singles].sort((a, b) => b.known - a.known)
  return all
    .map((shares): Match => {
      const elsewhere = ranked.find(({ at }) => !at.some((each) => shares.at.includes(each)))
      const signs = { ...shares.signs, ahead: shares.known - (elsewhere?.known ?? 0) }
      return { at: shares.at, signs, score: scoreOf(signs) }
    })
    .sort(
      (a, b) => b.score - a.score || a.at.length - b.at.length || (a.at[0] ?? 0) - (b.at[0] ?? 0),
    )
}

type Shares = {
  readonly at: readonly number[]
  readonly known: number
  readonly signs: Omit<Signs, 'ahead'>
}

function sharesOf(
  terms: readonly Term[],
  held: readonly (readonly number[])[],
  at: readonly number[],
  passages: Passages,
  quotes: readonly string[],
): Shares {
  const first = at[0] ?? 0
  const strength = terms.map((_, index) =>
    Math.max(...at.map((place) => held[place]?.[index] ?? 0)),
  )
  const before = carriedBy(terms, held, first, passages)
  const share = (kinds: readonly Term['kind'][], of: readonly number[] = strength): number => {
    let [sum, total] = [0, 0]
    for (const [index, term] of terms.entries()) {
      if (!kinds.includes(term.kind)) continue
      total += term.weight
      sum += term.weight * (of[index] ?? 0)
    }
    return total === 0 ? 0 : sum / total
  }
  let [sum, total, foreign] = [0, 0, 0]
  for (const [index, term] of terms.entries()) {
    if (term.known) {
      total += term.weight
      sum += term.weight * Math.max(strength[index] ?? 0, 0.5 * (before[index] ?? 0))
    } else foreign += term.weight
  }
  const here = at.flatMap((place) => passages.all[place] ?? [])
  const known = total === 0 ? 0 : sum / total
  const has = (kinds: readonly Term['kind'][]): boolean =>
    terms.some(({ kind }) => kinds.includes(kind))
  const [names, facts] = [share(['name']), share(['number', 'date'])]
  const carried = share(['name'], before)
  const said = here.map((passage) => plainQuote(passage.text)).join(' ')
  const quoted =
    quotes.length === 0 ? 0 : quotes.filter((quote) => said.includes(quote)).length / quotes.length
  return {
    at,
    known,
    signs: {
      words: share(['word']),
      namesMissing: has(['name']) ? Math.max(0, 1 - names - carried) : 0,
      facts,
      factsMissing: has(['number', 'date']) ? 1 - facts : 0,
      carried,
      known,
      whole: (total + foreign === 0 ? 0 : sum / (total + foreign)) ** 2,
      foreign: total + foreign === 0 ? 0 : foreign / (total + foreign),
      quoted,
      taken: takenOf(terms, here, passages),
      early: 1 / (1 + first / 4),
    },
  }
}

/** What a takeaway puts between quotation marks, two words at least. */
function quotesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|[\s(])["“'‘]([^"“”]+?)["”'’](?=$|[\s.,;:!?)])/gu)]
    .map(([, words = '']) => plainQuote(words))
    .filter((words) => words.includes(' '))
}

function plainQuote(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[.,;!?]+$/u, '')
}

/** A name lives on in the two sentences after it: "He said …". */
function carriedBy(
  terms: readonly Term[],
  held: readonly (readonly number[])[],
  at: number,
  { all }: Passages,
): readonly number[] {
  const section = all[at]?.section
  const before = [at - 1, at - 2].filter((place) => all[place]?.section === section)
  return terms.map(({ kind }, index) =>
    kind === 'name' && before.some((place) => held[place]?.[index] === 1) && held[at]?.[index] !== 1
      ? 1
      : 0,
  )
}

/** Of the rare words of the passages, the share that the takeaway has too. */
function takenOf(terms: readonly Term[], here: readonly Passage[], passages: Passages): number {
  const stems = new Set(terms.flatMap(({ stem }) => stem ?? []))
  let [sum, total] = [0, 0]
  for (const stem of new Set(here.flatMap((passage) => [...passage.stems]))) {
    const weight = Math.log(1 + passages.all.length / (passages.frequency.get(stem) ?? 1))
    total += weight
    if (stems.has(stem)) sum += weight
  }
  return total === 0 ? 0 : sum / total
}
