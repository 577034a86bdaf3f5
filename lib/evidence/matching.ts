/**
 * How well sentences carry a takeaway: what share of its words they hold, each
 * weighed by how rare it is in the body, and a few signs beside that (idf
 * recall is what fits such links best in O. Ernst et al., "Summary-Source
 * Proposition-level Alignment", CoNLL 2021, short of a trained language model).
 * How much each sign says is fitted by logistic regression to the labelled
 * stories of the tests: `npm run bench -- evidence --fit`.
 */

import type { Passage, Passages } from '#lib/evidence/passages.ts'
import type { Term } from '#lib/evidence/terms.ts'
import { knownShare, type Question, type TermMatch, type Weighed } from '#lib/evidence/weighed.ts'

export type Match = {
  /** Places in `passages.all`: one, or two or three neighbours in reading order. */
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
  /**
   * Its numbers and dates that stand here, and those that do not, by weight: one
   * that half of the body has says little. Both 0 where it has none.
   */
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
  /** How close together stands here what stands side by side in the takeaway. */
  readonly near: number
  /** Of what the takeaway puts between quotation marks, the share that stands here. */
  readonly quoted: number
  /** Of what stands here, the share that the takeaway takes up. */
  readonly taken: number
  /** By how much more of all of it is held here than in the best place elsewhere. */
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
  'near',
  'quoted',
  'taken',
  'ahead',
  'early',
] as const satisfies readonly (keyof Signs)[]

const weights: Readonly<Record<keyof Signs | 'bias', number>> = {
  bias: -2.69,
  words: 0.61,
  namesMissing: -0.61,
  facts: 3.77,
  factsMissing: -1.38,
  carried: 0.63,
  known: 1.37,
  whole: 0.38,
  foreign: -3.23,
  near: 1.19,
  quoted: 0.76,
  taken: 2.24,
  ahead: 2.26,
  early: 0.42,
}

export function scoreOf(signs: Signs): number {
  let sum = weights.bias
  for (const sign of signNames) sum += weights[sign] * signs[sign]
  return 1 / (1 + Math.exp(-sum))
}

/** By how much neighbours must carry more than without the first of them, or without the last. */
const neighbourGain = 0.2

/** By how much what stands between them must add to that, since it is read all the same. */
const betweenGain = 0.1

/** By how much sums of shares may differ that should be the same. */
const rounding = 1e-9

/** How many sentences may carry a takeaway together: it may be a fusion of so many. */
const mostTogether = 3

/** What fewer of them may score, beside all together, before the others are not worth the reading. */
const nearlyAll = 0.9

/** How many places are looked at closely: what holds less of the takeaway than so many others is not where it rests. */
const closely = 8

/**
 * The best matches of a takeaway, best first: sentences, and two or three
 * neighbours that carry clearly more than fewer of them.
 */
export function matchesOf(
  { takeaway, question, held }: Weighed,
  passages: Passages,
): readonly Match[] {
  if (question.terms.length === 0) return []
  const quotes = quotesIn(takeaway.text)
  const stems = new Set(question.terms.flatMap(({ stem }) => stem ?? []))
  const ranked = held.toSorted((a, b) => b.known - a.known || a.first - b.first)
  const singles = ranked.slice(0, closely)
  const runs = new Map<string, TermMatch>()
  for (const { first } of singles) {
    for (let length = 2; length <= mostTogether; length += 1) {
      for (let start = first - length + 1; start <= first; start += 1) {
        const key = `${start} ${length}`
        const run = runs.has(key) ? null : runAt(start, length, held, question, passages)
        if (run !== null) runs.set(key, run)
      }
    }
  }
  const matches = [...singles, ...runs.values()]
    .map((each) => matchOf(each, ranked, question, { quotes, stems }, passages))
    .toSorted((a, b) => a.at.length - b.at.length)
  return matches
    .filter((match, index) => !isNeedless(match, matches.slice(0, index)))
    .sort((a, b) => b.score - a.score || a.at.length - b.at.length || firstOf(a) - firstOf(b))
}

/** A reader is better sent to the one sentence that says nearly all of it, which may be the last. */
function isNeedless(run: Match, shorter: readonly Match[]): boolean {
  return shorter.some(
    ({ at, score }) =>
      at.length < run.at.length &&
      at.every((place) => run.at.includes(place)) &&
      score >= nearlyAll * run.score,
  )
}

function firstOf({ at }: Pick<Match, 'at'>): number {
  return at[0] ?? 0
}

/** `null` where there are not so many neighbours, or one of them adds too little. */
function runAt(
  start: number,
  length: number,
  held: readonly TermMatch[],
  question: Question,
  { all }: Passages,
): TermMatch | null {
  const run = held.slice(Math.max(0, start), start + length)
  const [a, b] = [all[start], all[start + length - 1]]
  if (start < 0 || run.length < length || a?.section !== b?.section) return null
  // None adds more than it holds by itself.
  const leastOf = (index: number): number =>
    index === 0 || index === length - 1 ? neighbourGain : betweenGain
  if (run.some(({ known }, index) => known + rounding < leastOf(index))) return null
  const whole = together(run, question)
  const isWorthReading = run.every((left, index) => {
    const { known } = together(
      run.filter((each) => each !== left),
      question,
    )
    return whole.known - known + rounding >= leastOf(index)
  })
  return isWorthReading ? whole : null
}

/** What neighbours hold together; a name that lives on does so from before the first of them. */
function together(run: readonly TermMatch[], question: Question): TermMatch {
  const [{ first, carried } = nothingHeld] = run
  const strength = question.terms.map((_, index) =>
    Math.max(...run.map((each) => each.strength[index] ?? 0)),
  )
  const known = knownShare(strength, carried, question)
  return { at: run.flatMap(({ at }) => at), first, strength, carried, known }
}

const nothingHeld: TermMatch = { at: [], first: 0, strength: [], carried: [], known: 0 }

function matchOf(
  held: TermMatch,
  ranked: readonly TermMatch[],
  question: Question,
  { quotes, stems }: { readonly quotes: readonly string[]; readonly stems: ReadonlySet<string> },
  passages: Passages,
): Match {
  const elsewhere = ranked.find(({ first }) => !held.at.includes(first))
  const { terms, knownWeight, foreignWeight } = question
  const total = knownWeight + foreignWeight
  const here = held.at.flatMap((place) => passages.all[place] ?? [])
  const names = shareOf(['name'], terms, held.strength)
  const carried = shareOf(['name'], terms, held.carried)
  const facts = factsWeighed(terms, held.strength)
  const signs: Signs = {
    words: shareOf(['word'], terms, held.strength) ?? 0,
    namesMissing: names === null ? 0 : Math.max(0, 1 - names - (carried ?? 0)),
    facts: facts.held,
    factsMissing: facts.missing,
    carried: carried ?? 0,
    known: held.known,
    whole: ((held.known * knownWeight) / total) ** 2,
    foreign: foreignWeight / total,
    near: nearness(terms, here, held.strength),
    quoted: quotedIn(here, quotes),
    taken: takenFrom(stems, here, passages),
    ahead: ((held.known - (elsewhere?.known ?? 0)) * knownWeight) / total,
    early: 1 / (1 + held.first / 4),
  }
  return { at: held.at, signs, score: scoreOf(signs) }
}

/** What one more fact would weigh is left over, so that a single common one counts as little. */
const spareWeight = 2

function factsWeighed(
  terms: readonly Term[],
  strength: readonly number[],
): { readonly held: number; readonly missing: number } {
  let [held, missing] = [0, 0]
  for (const [index, { kind, weight }] of terms.entries()) {
    if (kind !== 'number' && kind !== 'date') continue
    if (strength[index] === 1) held += weight
    else missing += weight
  }
  const total = held + missing + spareWeight
  return { held: held / total, missing: missing / total }
}

/** Characters within which two words stand side by side, and what lies between two sentences. */
const [sideBySide, apart] = [30, 2000]

/** Of what stands side by side in the takeaway, the share that does so here, and less the further apart it stands. */
function nearness(
  terms: readonly Term[],
  here: readonly Passage[],
  strength: readonly number[],
): number {
  const places = terms.map((term, index) =>
    strength[index] === 0
      ? []
      : here.flatMap((passage, row) => term.placesIn(passage).map((place) => place + row * apart)),
  )
  let [sum, total] = [0, 0]
  for (const [index, { weight }] of terms.entries()) {
    const before = terms[index - 1]
    if (before === undefined) continue
    const lesser = Math.min(weight, before.weight)
    total += lesser
    sum += lesser * Math.min(1, sideBySide / gapBetween(places[index - 1], places[index]))
  }
  return total === 0 ? 0 : sum / total
}

/** Infinite where either is not here. Places come in order, so one walk along both is enough. */
function gapBetween(some: readonly number[] = [], others: readonly number[] = []): number {
  let [a, b, least] = [0, 0, Infinity]
  while (a < some.length && b < others.length) {
    const far = (some[a] ?? 0) - (others[b] ?? 0)
    least = Math.min(least, Math.abs(far))
    if (far < 0) a += 1
    else b += 1
  }
  return least
}

/** `null` where the takeaway has nothing of the kind. */
function shareOf(
  kinds: readonly Term['kind'][],
  terms: readonly Term[],
  strength: readonly number[],
): number | null {
  let [sum, total] = [0, 0]
  for (const [index, { kind, weight }] of terms.entries()) {
    if (!kinds.includes(kind)) continue
    total += weight
    sum += weight * (strength[index] ?? 0)
  }
  return total === 0 ? null : sum / total
}

/** What a takeaway puts between quotation marks, two words at least. */
function quotesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|[\s(])["“'‘]([^"“”]{1,300}?)["”'’](?=$|[\s.,;:!?)])/gu)]
    .map(([, words = '']) => plainQuote(words))
    .filter((words) => words.includes(' '))
}

function quotedIn(here: readonly Passage[], quotes: readonly string[]): number {
  if (quotes.length === 0) return 0
  const said = here.map(({ text }) => plainQuote(text)).join(' ')
  return quotes.filter((quote) => said.includes(quote)).length / quotes.length
}

function plainQuote(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[.,;!?]+$/u, '')
}

/** So that a sentence of two words is not taken up whole by one of them. */
const fewWords = 4

/** Of the rare words of the passages, the share that the takeaway has too. */
function takenFrom(
  stems: ReadonlySet<string>,
  here: readonly Passage[],
  { rarities }: Passages,
): number {
  let [sum, total] = [0, 0]
  for (const passage of here) {
    for (const stem of passage.stems) {
      const weight = rarities.get(stem) ?? 0
      total += weight
      if (stems.has(stem)) sum += weight
    }
  }
  return sum / (total + fewWords)
}
