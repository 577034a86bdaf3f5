/** What a takeaway says, taken apart into words, names, numbers and dates, and how far a passage holds each. */

import { type PublicationDay, sameDate } from '#lib/evidence/dates/dates.ts'
import { headlineGroupsOf } from '#lib/evidence/headline-groups.ts'
import type { Quantity } from '#lib/evidence/numbers/quantity.ts'
import type { Passage, Passages, Read } from '#lib/evidence/passages.ts'
import { sameQuantity } from '#lib/evidence/numbers/same-quantity.ts'
import { aliases } from '#lib/evidence/names/travelling-words.ts'
import { foldName } from '#lib/evidence/names/names.ts'
import { isTelling, stemOf, type Word } from '#lib/text/words/words.ts'

export type Term = {
  readonly kind: 'word' | 'name' | 'number' | 'date'
  /** How rare it is in the body; a word that the body does not have weighs as one that it has once. */
  readonly weight: number
  /** Whether any sentence of the body holds it, in whatever form. */
  readonly known: boolean
  /** Where it begins in the takeaway. */
  readonly from: number
  /** As it stands in the takeaway. */
  readonly text: string
  /** Facts have none. */
  readonly stem: string | null
  /** How far a passage bears it out: 1 for the word itself, less for a form or a word that is put for it. */
  readonly heldBy: (passage: Passage) => number
  /** Where in the passage's text it stands, in whatever form. */
  readonly placesIn: (passage: Passage) => readonly number[]
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
    takeaway.names.some(
      (name) =>
        name.from <= from &&
        from < name.to &&
        (!name.opens || / \p{Lu}/u.test(name.text) || passages.names.isNamed(name.parts[0] ?? '')),
    )
  const words = takeaway.words
    .filter(({ text, from }) => isTelling(text, lang) && !isFact(from))
    .map(({ text, stem, from }) => wordTerm(text, stem, from, isInName(from), passages))
  const quantities = takeaway.quantities
    .filter(({ implied }) => !implied)
    .map((claim) =>
      factTerm(belongs(claim, takeaway) ? 'name' : 'number', claim, passages, (passage) =>
        passage.quantities.filter((each) => sameQuantity(claim, each)),
      ),
    )
  const dates = takeaway.dates.map((claim) =>
    factTerm('date', claim, passages, (passage) =>
      passage.dates.filter((each) => sameDate(claim, each, published)),
    ),
  )
  return [...words, ...quantities, ...dates].sort((a, b) => a.from - b.from)
}

function rarity(count: number, passages: Passages): number {
  return Math.log(1 + passages.all.length / Math.max(1, count))
}

/** What the body has nowhere weighs as what it has once. */
function rarest(counts: readonly number[]): number {
  return counts.length === 0 ? 1 : Math.min(...counts)
}

function wordTerm(
  text: string,
  stem: string,
  from: number,
  isName: boolean,
  passages: Passages,
): Term {
  const { lang, frequency, groupFrequency, forms: beginnings } = passages
  const groups = headlineGroupsOf(text, lang)
  const alike = [...formsOf(stem, beginnings), ...otherNamesOf(text, stem, lang)]
  const counts = [
    frequency.get(stem) ?? 0,
    ...groups.map((group) => groupFrequency.get(group) ?? 0),
    ...alike.map((form) => frequency.get(form) ?? 0),
  ].filter((count) => count > 0)
  const forms = new Set(alike)
  const isItself = (word: Word): boolean => word.stem === stem
  const isForm = (word: Word): boolean =>
    forms.has(word.stem) ||
    (groups.length > 0 && headlineGroupsOf(word.text, lang).some((group) => groups.includes(group)))
  const held = heldIn(passages, { stem, alike, groups })
  return {
    kind: isName ? 'name' : 'word',
    from,
    text,
    stem,
    weight: rarity(frequency.get(stem) ?? rarest(counts), passages),
    known: counts.length > 0,
    heldBy: (passage) => held.get(passage) ?? 0,
    placesIn: (passage) => placesOf(passage.stems.has(stem) ? isItself : isForm, passage),
  }
}

/** By passage. To ask each passage for each form would take the product of their numbers. */
function heldIn(
  { holders, groupHolders }: Passages,
  word: {
    readonly stem: string
    readonly alike: readonly string[]
    readonly groups: readonly number[]
  },
): ReadonlyMap<Passage, number> {
  const held = new Map<Passage, number>()
  // The strongest last, so that it stays.
  for (const group of word.groups) {
    for (const passage of groupHolders.get(group) ?? []) held.set(passage, asGroup)
  }
  for (const form of word.alike) {
    for (const passage of holders.get(form) ?? []) held.set(passage, asForm)
  }
  for (const passage of holders.get(word.stem) ?? []) held.set(passage, 1)
  return held
}

function placesOf(bears: (word: Word) => boolean, { words }: Passage): readonly number[] {
  const places: number[] = []
  for (const word of words) if (bears(word)) places.push(word.from)
  return places
}

function factTerm(
  kind: 'number' | 'date' | 'name',
  { from, text }: Pick<Term, 'from' | 'text'>,
  passages: Passages,
  same: (passage: Passage) => readonly { readonly from: number }[],
): Term {
  const held = new Set(passages.all.filter((passage) => same(passage).length > 0))
  const count = held.size
  return {
    kind,
    from,
    text,
    stem: null,
    weight: rarity(count, passages),
    known: count > 0,
    heldBy: (passage) => (held.has(passage) ? 1 : 0),
    placesIn: (passage) => same(passage).map((each) => each.from),
  }
}

/** "MWC 480", "Ann Smith, 57, ": a number that only says which one is meant. */
function belongs(claim: Quantity, { names, text }: Read): boolean {
  if (claim.unit !== null || claim.measure !== null || claim.counted) return false
  const before = text.slice(Math.max(0, claim.from - 4), claim.from)
  if (/\p{L}, $/u.test(before)) return /^(?:,|\.?$)/u.test(text.slice(claim.to, claim.to + 2))
  return before.endsWith(' ') && names.some(({ to }) => to === claim.from - 1)
}

/** "Norway" and "Norwegian": what a place is called too. */
function otherNamesOf(text: string, stem: string, lang: string): readonly string[] {
  if (!/^\p{Lu}/u.test(text)) return []
  return (aliases.get(foldName(text)) ?? [])
    .map((name) => stemOf(name, lang))
    .filter((other) => other !== stem)
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
