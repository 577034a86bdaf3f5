/** A takeaway's words and facts, and how far each sentence of a body holds them. */

import type { PublicationDay } from '#lib/evidence/dates/dates.ts'
import type { Passage, Passages, Read } from '#lib/evidence/passages.ts'
import { type Term, termsOf } from '#lib/evidence/terms.ts'

/** A takeaway beside a body, asked once for all that is to be known of the two. */
export type Weighed = {
  readonly takeaway: Read
  readonly question: Question
  /** One for each of the body's sentences, in their order. */
  readonly held: readonly TermMatch[]
}

export function weigh(takeaway: Read, passages: Passages, published: PublicationDay): Weighed {
  return weighTerms(takeaway, termsOf(takeaway, passages, published), passages)
}

function weighTerms(takeaway: Read, terms: readonly Term[], passages: Passages): Weighed {
  const question: Question = { terms, ...weightsOf(terms) }
  const held = passages.all.map((passage, at) => heldAt(at, passage, question, passages))
  return { takeaway, question, held }
}

/** The same as if stretches of the takeaway stood in one place of the body and nowhere else. */
export function weighAsIf(
  { takeaway, question }: Weighed,
  moved: readonly {
    readonly from: number
    readonly to: number
    readonly place: Passage
    readonly at: number
  }[],
  passages: Passages,
): Weighed {
  const terms = question.terms.map((term): Term => {
    const found = moved.find(({ from, to }) => from <= term.from && term.from < to)
    if (found === undefined) return term
    return {
      ...term,
      known: true,
      heldBy: (passage) => (passage === found.place ? 1 : 0),
      placesIn: (passage) => (passage === found.place ? [found.at] : []),
    }
  })
  return weighTerms(takeaway, terms, passages)
}

/** A takeaway taken apart, with what it weighs. */
export type Question = {
  readonly terms: readonly Term[]
  /** The weight of what the body has somewhere, and of what it has nowhere. */
  readonly knownWeight: number
  readonly foreignWeight: number
}

function weightsOf(terms: readonly Term[]): Pick<Question, 'knownWeight' | 'foreignWeight'> {
  let [knownWeight, foreignWeight] = [0, 0]
  for (const { known, weight } of terms) {
    if (known) knownWeight += weight
    else foreignWeight += weight
  }
  return { knownWeight, foreignWeight }
}

/** How far each term is held in a place. */
export type TermMatch = {
  /** Places in `passages.all`. */
  readonly at: readonly number[]
  readonly first: number
  readonly strength: readonly number[]
  /** 1 for a name that lives on from the two sentences before: "He said …". */
  readonly carried: readonly number[]
  readonly known: number
}

function heldAt(at: number, passage: Passage, question: Question, passages: Passages): TermMatch {
  const strength: number[] = []
  const carried: number[] = []
  for (const term of question.terms) {
    const held = term.heldBy(passage)
    strength.push(held)
    carried.push(term.kind === 'name' && held !== 1 && livesOn(term, at, passages) ? 1 : 0)
  }
  return { at: [at], first: at, strength, carried, known: knownShare(strength, carried, question) }
}

function livesOn(term: Term, at: number, { all }: Passages): boolean {
  const here = all[at]
  for (const back of [1, 2]) {
    const before = all[at - back]
    if (before === undefined || before.section !== here?.section) return false
    if (term.heldBy(before) === 1) return true
  }
  return false
}

/** A name that is only carried over counts half. */
export function knownShare(
  strength: readonly number[],
  carried: readonly number[],
  { terms, knownWeight }: Question,
): number {
  if (knownWeight === 0) return 0
  let sum = 0
  let index = 0
  for (const { known, weight } of terms) {
    if (known) sum += weight * Math.max(strength[index] ?? 0, 0.5 * (carried[index] ?? 0))
    index += 1
  }
  return sum / knownWeight
}
