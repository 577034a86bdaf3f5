/** The numbers, dates and names of a takeaway, each found in the body or not. */

import { type DateMention, type PublicationDay, sameDate } from '#lib/evidence/dates/dates.ts'
import { headlineGroupsOf } from '#lib/evidence/headline-groups.ts'
import { countriesIn } from '#lib/evidence/names/countries.ts'
import { namingIn } from '#lib/evidence/languages.ts'
import type { NameMention } from '#lib/evidence/names/names.ts'
import type { Passage, Passages, Read } from '#lib/evidence/passages.ts'
import type { Quantity } from '#lib/evidence/numbers/quantity.ts'
import { sameQuantity } from '#lib/evidence/numbers/same-quantity.ts'
import { primaryOf } from '#lib/text/languages/known-languages.ts'
import { functionWordsOf } from '#lib/text/words/function-words.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'

export type Fact = {
  /** As it stands in the takeaway. */
  readonly text: string
  readonly kind: 'number' | 'date' | 'name'
  readonly found: boolean
  /** For one that is not found: the body's nearest of its kind. */
  readonly candidates: readonly { readonly text: string; readonly line: number }[]
}

const mostCandidates = 3

/**
 * @param evidence ids of the sentences that the takeaway rests on: their facts are the likeliest meant
 */
export function factsOf(
  takeaway: Read,
  passages: Passages,
  published: PublicationDay,
  evidence: readonly string[],
): readonly Fact[] {
  const near = new Set(evidence)
  const ordered = [
    ...passages.all.filter(({ sentence }) => near.has(sentence.id)),
    ...passages.all.filter(({ sentence }) => !near.has(sentence.id)),
  ]
  const numbers = takeaway.quantities
    .filter(({ implied }) => !implied)
    .map((claim) => numberFact(claim, partnerOf(claim, takeaway.quantities), ordered))
  const dates = takeaway.dates
    // "Today" and "yesterday" say no more than the date above the article.
    .filter(({ offset }) => offset === null)
    .map((claim) => dateFact(claim, ordered, published))
  const names = takeaway.names.flatMap((name) => nameFact(name, takeaway, passages))
  return [...numbers, ...dates, ...names].sort(
    (a, b) => takeaway.text.indexOf(a.text) - takeaway.text.indexOf(b.text),
  )
}

/** The other half of a score: "2" and "1" are in most stories, "2-1" is not. */
function partnerOf(claim: Quantity, all: readonly Quantity[]): Quantity | null {
  const at = all.indexOf(claim)
  const before = all[at - 1]
  return (claim.pairs ? all[at + 1] : before?.pairs === true ? before : null) ?? null
}

function numberFact(claim: Quantity, partner: Quantity | null, passages: readonly Passage[]): Fact {
  const holds = (passage: Passage, wanted: Quantity): boolean =>
    passage.quantities.some((each) => sameQuantity(wanted, each))
  const found = passages.some(
    (passage) =>
      (holds(passage, claim) && (partner === null || holds(passage, partner))) ||
      passage.dates.some((date) => isBare(claim) && isPartOf(claim.value, date)),
  )
  return {
    text: claim.text,
    kind: 'number',
    found,
    candidates: found ? [] : nearestNumbers(claim, passages),
  }
}

function isBare({ unit, measure, counted }: Quantity): boolean {
  return unit === null && measure === null && !counted
}

/** "28" is said by "28 March" too, and "2015" by "the 2015-16 season". */
function isPartOf(value: number, { year, day }: DateMention): boolean {
  return value === year || value === day
}

/** Of one unit, then by how many times one is the other, then the first. */
function nearestNumbers(claim: Quantity, passages: readonly Passage[]): Fact['candidates'] {
  const nearest = new Map<string, { readonly far: number; readonly line: number }>()
  for (const [order, { quantities, sentence }] of passages.entries()) {
    for (const { implied, unit, value, text } of quantities) {
      if (implied) continue
      const far =
        (unit === claim.unit ? 0 : 3) +
        Math.abs(Math.log((Math.abs(value) + 1) / (Math.abs(claim.value) + 1))) +
        order / 1000
      if (far < (nearest.get(text)?.far ?? Infinity)) {
        nearest.set(text, { far, line: sentence.line })
      }
    }
  }
  return [...nearest]
    .sort(([, a], [, b]) => a.far - b.far)
    .slice(0, mostCandidates)
    .map(([text, { line }]) => ({ text, line }))
}

function dateFact(
  claim: DateMention,
  passages: readonly Passage[],
  published: PublicationDay,
): Fact {
  const isYear = claim.year !== null && claim.month === null
  const found =
    (isYear && claim.year === published.year) ||
    passages.some(
      (passage) =>
        passage.dates.some((each) => sameDate(claim, each, published)) ||
        (isYear && passage.quantities.some(({ value }) => value === claim.year)),
    )
  return { text: claim.text, kind: 'date', found, candidates: found ? [] : firstDates(passages) }
}

function nameFact(name: NameMention, takeaway: Read, passages: Passages): readonly Fact[] {
  const found = passages.names.has(name)
  if (!found && isNoName(name, takeaway, passages)) return []
  const rest = found ? null : behindOpener(name, takeaway, passages)
  if (rest !== null) return [{ text: rest.text, kind: 'name', found: true, candidates: [] }]
  const meant = found ? null : passages.names.nearest(name.parts)
  const at = passages.all.find(({ names }) => meant !== null && names.includes(meant))
  const candidates =
    meant === null || at === undefined ? [] : [{ text: meant.text, line: at.sentence.line }]
  return [{ text: name.text, kind: 'name', found, candidates }]
}

/** "Walk the Thames": the name without the word that begins the takeaway, where the body knows that. */
function behindOpener(name: NameMention, takeaway: Read, passages: Passages): NameMention | null {
  const [first = '', ...parts] = name.parts
  const cut = /^[^\s-]+[\s-]+(?:\p{Ll}[\p{L}’']*\s+)*/u.exec(name.text)?.[0] ?? ''
  if (!name.opens || parts.length === 0 || cut === '') return null
  const opener = { ...name, text: cut.trim(), parts: [first], to: name.from + cut.trimEnd().length }
  const text = name.text.slice(cut.length)
  const rest = { ...name, text, parts, from: name.from + cut.length, opens: false }
  if (!isLikelyWord(opener, takeaway, passages) || !passages.names.has(rest)) return null
  // "Bob Smith" for Ann Smith is no word before a name.
  const isOther = parts.length === 1 && passages.names.hasOnlyOthersOf(parts[0] ?? '', [first])
  return isOther ? null : rest
}

/** Whether a word that the body does not have is none that it must have. */
function isNoName(name: NameMention, takeaway: Read, passages: Passages): boolean {
  const { capitals } = namingIn(passages.lang)
  if (name.parts.every((part) => capitals.has(part))) return true
  return name.opens && isLikelyWord(name, takeaway, passages)
}

/** A sentence's first word has a capital whatever it is: "Kids", "Doctors", "Winning". */
function isLikelyWord(name: NameMention, takeaway: Read, { lang }: Passages): boolean {
  const { parts, text } = name
  const [word = ''] = parts
  if (parts.length > 1 || /\p{Lu}.*\p{Lu}|\p{N}/u.test(text)) return false
  if (countriesIn(lang).has(word)) return false
  const { openers, endings, before } = namingIn(lang)
  // Nothing tells a word from a name at that place, unless the words of the language are known.
  if (openers === null) return true
  const grammar = functionWordsOf(primaryOf(lang))
  if (grammar?.has(word) === true || headlineGroupsOf(word, lang).length > 0) return true
  if (openers.has(word) || endings?.test(word) === true) return true
  // "Avoid the bridge": what a name does is said by a verb.
  const [next = ''] = /^\s+[\p{L}’']+/u.exec(takeaway.text.slice(name.to, name.to + 20)) ?? []
  if (before.has(next.trim().toLowerCase())) return true
  // Written small elsewhere in the takeaway it is a word.
  return takeaway.words.some(({ text: other }) => other !== text && foldWord(other) === word)
}

function firstDates(passages: readonly Passage[]): Fact['candidates'] {
  const first = new Map<string, { readonly text: string; readonly line: number }>()
  for (const { dates, sentence } of passages) {
    for (const { text } of dates) {
      if (first.size === mostCandidates) return [...first.values()]
      if (!first.has(text)) first.set(text, { text, line: sentence.line })
    }
  }
  return [...first.values()]
}
