/** What a takeaway says, taken apart into words, names, numbers and dates, and how far a passage holds each. */

import { type PublicationDay, sameDate } from '#lib/evidence/dates.ts'
import { headlineGroupsOf } from '#lib/evidence/headline-english.ts'
import type { Passage, Passages, Read } from '#lib/evidence/passages.ts'
import { sameQuantity } from '#lib/evidence/same-quantity.ts'
import { isTelling } from '#lib/text/words.ts'

export type Term = {
  readonly kind: 'word' | 'name' | 'number' | 'date'
  /** How rare it is in the body; a word that the body does not have weighs as one that it has once. */
  readonly weight: number
  /** Whether any sentence of the body holds it, in whatever form. */
  readonly known: boolean
  /** For the order of words; facts have none. */
  readonly stem: string | null
  /** How far a passage bears it out: 1 for the word itself, less for a form or a word that is put for it. */
  readonly heldBy: (passage: Passage) => number
}

/** What another word of a headline writer's group is worth, and another form of the same word. */
const [asGroup, asForm] = [0.7, 0.75]

export function termsOf(
  takeaway: Read,
  passages: Passages,
  published: PublicationDay,
): readonly Term[] {
  const { lang } = passages
  const facts = [...takeaway.dates, ...takeaway.quantities.filter(({ implied }) => !implied)]
  const isFact = (from: number): boolean =>
    facts.some((fact) => fact.from <= from && from < fact.to)
  const isInName = (from: number): boolean =>
    takeaway.names.some((name) => !name.opens && name.from <= from && from < name.to)
  const words = takeaway.words
    .filter(({ text, from }) => isTelling(text, lang) && !isFact(from))
    .map(({ text, stem, from }) => wordTerm(text, stem, isInName(from), passages))
  const quantities = takeaway.quantities
    .filter(({ implied }) => !implied)
    .map((claim) =>
      factTerm('number', passages, (passage) =>
        passage.quantities.some((each) => sameQuantity(claim, each)),
      ),
    )
  const dates = takeaway.dates.map((claim) =>
    factTerm('date', passages, (passage) =>
      passage.dates.some((each) => sameDate(claim, each, published)),
    ),
  )
  return [...words, ...quantities, ...dates]
}

function rarity(count: number, passages: Passages): number {
  return Math.log(1 + passages.all.length / Math.max(1, count))
}

function wordTerm(text: string, stem: string, isName: boolean, passages: Passages): Term {
  const { lang, frequency, groupFrequency, forms } = passages
  const groups = headlineGroupsOf(text, lang)
  const alike = formsOf(stem, forms)
  const counts = [
    frequency.get(stem) ?? 0,
    ...groups.map((group) => groupFrequency.get(group) ?? 0),
    ...alike.map((form) => frequency.get(form) ?? 0),
  ].filter((count) => count > 0)
  return {
    kind: isName ? 'name' : 'word',
    stem,
    weight: rarity(frequency.get(stem) ?? Math.min(...counts, passages.all.length), passages),
    known: counts.length > 0,
    heldBy: (passage) => {
      if (passage.stems.has(stem)) return 1
      if (alike.some((form) => passage.stems.has(form))) return asForm
      return groups.some((group) => passage.groups.has(group)) ? asGroup : 0
    },
  }
}

function factTerm(
  kind: 'number' | 'date',
  passages: Passages,
  holds: (passage: Passage) => boolean,
): Term {
  const count = passages.all.filter(holds).length
  return {
    kind,
    stem: null,
    weight: rarity(count, passages),
    known: count > 0,
    heldBy: (passage) => (holds(passage) ? 1 : 0),
  }
}

/** "bankrupt" and "bankruptcy": stems that differ in their ending only. */
function formsOf(stem: string, forms: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (stem.length < 5) return []
  return (forms.get(stem.slice(0, 5)) ?? []).filter((other) => {
    const shorter = Math.min(stem.length, other.length)
    if (other === stem || Math.abs(stem.length - other.length) > 4) return false
    const root = Math.max(5, Math.ceil(shorter * 0.8))
    return other.slice(0, root) === stem.slice(0, root)
  })
}
