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
import { quotes } from '#lib/evidence/suggest/quotations.ts'
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
export function suggestTakeaways(from: SuggestFrom, count: number): readonly Proposal[] {
  return proposed(weighable(from), count, fittedWeights)
}

export function proposed(
  sentences: readonly Weighable[],
  count: number,
  weights: Weights,
): readonly Proposal[] {
  const candidates = sentences.map((each) => ({ ...each, worth: worthOf(each, weights) }))
  return chosen(candidates, count)
    .toSorted((a, b) => a.at - b.at)
    .map(({ proposal }) => proposal)
}

function worthOf({ parts }: Weighable, weights: Weights): number {
  return partNames.reduce((sum, name) => sum + weights[name] * parts[name], 0)
}

/** What speaks for a sentence, or against it. */
const partNames = [
  'centrality',
  'early',
  'opening',
  'title',
  'heading',
  'substance',
  'numbers',
  'quotation',
  'ending',
] as const

type Parts = Readonly<Record<(typeof partNames)[number], number>>

/** Below 0 for what speaks against it. */
export type Weights = Parts

/** Chosen on labelled stories of the tests, but for those of openings and headings, of which they have too few. */
export const fittedWeights: Weights = {
  centrality: 0.1,
  early: 0.5,
  opening: 0.1,
  title: 0.55,
  heading: 0.15,
  substance: 0.3,
  numbers: 0.5,
  quotation: -0.25,
  ending: -0.3,
}

/** Telling words of a sentence that says enough; a shorter one is more often an aside. */
const substantial = 10

/** A sentence that can be proposed. */
export type Weighable = Omit<Candidate, 'worth'> & {
  /** Its number among all sentences. */
  readonly at: number
  readonly proposal: Proposal
  /** Each from 0 to 1. */
  readonly parts: Parts
}

type Found = {
  readonly sentence: Sentence
  readonly section: number
  /** Its number in the section. */
  readonly nth: number
}

/** The sentences of an article of which a takeaway can be made. */
export function weighable(from: SuggestFrom): readonly Weighable[] {
  const { title, lang, sections } = from
  const all = sections
    .flatMap(({ sentences }, section) =>
      sentences.map((sentence, nth): Found => ({ sentence, section, nth })),
    )
    .slice(0, mostCompared)
  const compared = comparedIn(from, all)
  const ranks = centrality(compared.own)
  const ofAnswers = isOfAnswers(sections)
  const answered = new Set<number>()
  return all.flatMap(({ sentence, section, nth }, at): Weighable[] => {
    const words = compared.own[at] ?? nothing
    const text = answered.has(section) ? null : standingAlone(sentence.text, lang)
    if (text === null || saysTitle(text, words, title, compared.title)) return []
    // What answers a question is said first; what follows explains it.
    if (ofAnswers && isAnswer(sections[section])) answered.add(section)
    const parts = {
      centrality: ranks[at] ?? 0,
      early: 1 / (1 + at) ** 0.5,
      opening: section > 0 && nth === 0 ? 1 : 0,
      title: likeness(words, compared.title),
      heading: likeness(words, compared.headings[section] ?? nothing),
      substance: Math.min(1, words.size / substantial),
      numbers: Math.min(1, numbersIn(text).length / 2),
      quotation: quotes(text) ? 1 : 0,
      // A story ends with what is said on the side, or with what comes next.
      ending: at >= all.length - 2 ? 1 : 0,
    }
    return [{ at, section, words, parts, proposal: { text, sentence } }]
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

/** Of what a sentence says, so much in the headline that it adds nothing; a number that is new adds something. */
const allSaid = 0.8

function saysTitle(text: string, words: Weighed, title: string, titleWords: Weighed): boolean {
  if (words.size === 0) return true
  const known = new Set(numbersIn(title))
  return (
    shareSaid(words, titleWords) >= allSaid && numbersIn(text).every((number) => known.has(number))
  )
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\p{N}+/gu) ?? []
}
