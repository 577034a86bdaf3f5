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

function candidatesIn({ title, lang, sections }: SuggestFrom, weights: Weights): readonly Placed[] {
  const all = sections
    .flatMap(({ heading, sentences }, section) =>
      sentences.map((sentence, nth) => ({ sentence, heading, section, nth })),
    )
    .slice(0, mostCompared)
  const headings = [...new Set(all.map(({ heading }) => heading ?? ''))]
  const vectors = weighed([...all.map(({ sentence }) => sentence.text), title, ...headings], lang)
  const own = vectors.slice(0, all.length)
  const titleVector = vectors[all.length] ?? new Map<string, number>()
  const ranks = centrality(own)
  const answered = new Set<number>()
  const ofAnswers = isOfAnswers(sections)
  return all.flatMap(({ sentence, heading, section, nth }, at): Placed[] => {
    const text = answered.has(section) ? null : standingAlone(sentence.text, lang)
    const words = own[at]
    if (text === null || words === undefined || saysTitle(text, words, title, titleVector))
      return []
    // What answers a question is said first; what follows explains it.
    if (ofAnswers && isAnswer({ heading })) answered.add(section)
    const headed = vectors[all.length + 1 + headings.indexOf(heading ?? '')] ?? new Map()
    const worth =
      weights.centrality * (ranks[at] ?? 0) +
      weights.early / (1 + at) ** 0.5 +
      weights.opening * (section > 0 && nth === 0 ? 1 : 0) +
      weights.title * likeness(words, titleVector) +
      weights.heading * likeness(words, headed) +
      weights.substance * Math.min(1, words.size / substantial)
    return [{ at, section, words, worth, proposal: { text, sentence } }]
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
