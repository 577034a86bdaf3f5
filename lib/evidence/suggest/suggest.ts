/** Sentences → proposed takeaways: those a text turns on, no two of which say the same. */

import { isAnswer, isOfAnswers } from '#lib/evidence/suggest/answers.ts'
import { type Candidate, chosen } from '#lib/evidence/suggest/choose.ts'
import {
  centrality,
  likeness,
  shareSaid,
  type Weighed,
  weighed,
} from '#lib/evidence/suggest/lex-rank.ts'
import { standingAlone } from '#lib/evidence/suggest/standing-alone.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'

export type SuggestFrom = {
  readonly title: string
  readonly lang: string
  /** In reading order; the introduction has no heading. */
  readonly sections: readonly {
    readonly heading: string | null
    readonly sentences: readonly Sentence[]
  }[]
}

export type Proposal = {
  /** The sentence, or what is left of it without a connective, a dateline or a last clause too many. */
  readonly text: string
  readonly sentence: Sentence
}

/** Sentences that are compared with one another, which takes their number squared: no article has as many. */
const mostCompared = 1000

/** The `count` best, or as many as there are, in the order of the text. */
export function suggestTakeaways(
  from: SuggestFrom,
  count: number,
  weights: Weights = fittedWeights,
): readonly Proposal[] {
  return chosen(candidatesIn(from, weights), count)
    .toSorted((a, b) => a.at - b.at)
    .map(({ proposal }) => proposal)
}

/** What a sentence is worth for; each is from 0 to 1 before it is weighed. */
export type Weights = Readonly<
  Record<'centrality' | 'early' | 'opening' | 'title' | 'heading' | 'substance', number>
>

/** Chosen on labelled stories of the tests, but for those of openings and headings, of which they have too few. */
export const fittedWeights: Weights = {
  centrality: 0.35,
  early: 0.5,
  opening: 0.1,
  title: 0.6,
  heading: 0.15,
  substance: 0.3,
}

/** Telling words of a sentence that says enough; a shorter one is more often an aside. */
const substantial = 10

type Placed = Candidate & {
  /** Its number among all sentences. */
  readonly at: number
  readonly proposal: Proposal
}

type Found = {
  readonly sentence: Sentence
  readonly section: number
  /** Its number in the section. */
  readonly nth: number
}

function candidatesIn(from: SuggestFrom, weights: Weights): readonly Placed[] {
  const { title, lang, sections } = from
  const all = sections
    .flatMap(({ sentences }, section) =>
      sentences.map((sentence, nth): Found => ({ sentence, section, nth })),
    )
    .slice(0, mostCompared)
  const compared = comparedIn(from, all)
  const worth = worths(all, compared, weights)
  const ofAnswers = isOfAnswers(sections)
  const answered = new Set<number>()
  return all.flatMap(({ sentence, section }, at): Placed[] => {
    const words = compared.own[at] ?? nothing
    const text = answered.has(section) ? null : standingAlone(sentence.text, lang)
    if (text === null || saysTitle(text, words, title, compared.title)) return []
    // What answers a question is said first; what follows explains it.
    if (ofAnswers && isAnswer(sections[section])) answered.add(section)
    return [{ at, section, words, worth: worth[at] ?? 0, proposal: { text, sentence } }]
  })
}

type Compared = {
  /** One a sentence. */
  readonly own: readonly Weighed[]
  readonly title: Weighed
  /** One a section. */
  readonly headings: readonly Weighed[]
}

const nothing: Weighed = new Map()

function comparedIn({ title, lang, sections }: SuggestFrom, all: readonly Found[]): Compared {
  const texts = all.map(({ sentence }) => sentence.text)
  const headings = sections.map(({ heading }) => heading ?? '')
  const vectors = weighed([...texts, title, ...headings], lang)
  return {
    own: vectors.slice(0, all.length),
    title: vectors[all.length] ?? nothing,
    headings: vectors.slice(all.length + 1),
  }
}

function worths(
  all: readonly Found[],
  { own, title, headings }: Compared,
  weights: Weights,
): readonly number[] {
  const ranks = centrality(own)
  return all.map(({ section, nth }, at) => {
    const words = own[at] ?? nothing
    return (
      weights.centrality * (ranks[at] ?? 0) +
      weights.early / (1 + at) ** 0.5 +
      weights.opening * (section > 0 && nth === 0 ? 1 : 0) +
      weights.title * likeness(words, title) +
      weights.heading * likeness(words, headings[section] ?? nothing) +
      weights.substance * Math.min(1, words.size / substantial)
    )
  })
}

/** Of what a sentence says, so much in the headline that it adds nothing; a number that is new adds something. */
const allSaid = 0.8

function saysTitle(text: string, words: Weighed, title: string, titleWords: Weighed): boolean {
  if (words.size === 0) return true
  const known = new Set(title.match(/\p{N}+/gu))
  return (
    shareSaid(words, titleWords) >= allSaid &&
    (text.match(/\p{N}+/gu) ?? []).every((number) => known.has(number))
  )
}
