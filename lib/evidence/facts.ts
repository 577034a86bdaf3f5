/** The numbers, dates and names of a takeaway, each found in the body or not. */

import { type DateMention, type PublicationDay, sameDate } from '#lib/evidence/dates.ts'
import { headlineGroupsOf } from '#lib/evidence/headline-english.ts'
import type { NameMention } from '#lib/evidence/names.ts'
import type { Passage, Passages, Read } from '#lib/evidence/passages.ts'
import type { Quantity } from '#lib/evidence/quantity.ts'
import { sameQuantity } from '#lib/evidence/same-quantity.ts'
import { functionWordsOf } from '#lib/text/function-words.ts'
import { foldWord } from '#lib/text/fold-word.ts'

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

function nearestNumbers(claim: Quantity, passages: readonly Passage[]): Fact['candidates'] {
  const all = passages.flatMap(({ quantities, sentence }, order) =>
    quantities
      .filter(({ implied }) => !implied)
      .map((each) => ({ each, order, line: sentence.line })),
  )
  // Of one unit, then by how many times one is the other.
  const distance = ({ each, order }: (typeof all)[number]): number =>
    (each.unit === claim.unit ? 0 : 3) +
    Math.abs(Math.log((Math.abs(each.value) + 1) / (Math.abs(claim.value) + 1))) +
    order / 1000
  return unique(
    all
      .map((one) => ({ ...one, far: distance(one) }))
      .sort((a, b) => a.far - b.far)
      .map(({ each, line }) => ({ text: each.text, line })),
  )
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
  const all = passages.flatMap(({ dates, sentence }) =>
    dates.map((each) => ({ text: each.text, line: sentence.line })),
  )
  return { text: claim.text, kind: 'date', found, candidates: found ? [] : unique(all) }
}

function nameFact(name: NameMention, takeaway: Read, passages: Passages): readonly Fact[] {
  const found = passages.names.has(name)
  if (!found && name.opens && isLikelyWord(name, takeaway, passages)) return []
  const meant = found ? null : passages.names.nearest(name.parts)
  const at = passages.all.find(({ names }) => meant !== null && names.includes(meant))
  const candidates =
    meant === null || at === undefined ? [] : [{ text: meant.text, line: at.sentence.line }]
  return [{ text: name.text, kind: 'name', found, candidates }]
}

/** Words that begin many a summary and are no names. */
const openers = new Set(
  'former young local top rare major minor certain man men woman women person union bank group team club star actor actress singer author artist study report video photo image crowd family survivor driver passenger teacher nurse patient minister council army navy heavy strong weak low early late free fresh further strict total mass full half whole public private fierce bitter sudden final key main central inside outside online offline data video audio science art food water air land sea sun moon space rain snow ice wind heat cold winter summer spring autumn nature life love hope fear anger joy pressure panic chaos hero heroine giant tiny record rival veteran chief deputy senior junior secret hidden lost found stolen broken fake real true false good bad best worst better worse black white red green blue golden grey pink brown'.split(
    ' ',
  ),
)

/** A sentence's first word has a capital whatever it is: "Kids", "Doctors", "Winning". */
function isLikelyWord({ parts, text }: NameMention, takeaway: Read, { lang }: Passages): boolean {
  const [word = ''] = parts
  if (parts.length > 1 || /\p{Lu}.*\p{Lu}/u.test(text)) return false
  const grammar = functionWordsOf(lang.split('-')[0]?.toLowerCase() ?? '')
  if (grammar?.has(word) === true || headlineGroupsOf(word, lang).length > 0) return true
  if (openers.has(word)) return true
  // Plurals, participles and adverbs are hardly ever names.
  if (/(?:s|ing|ed|ly|er|ion|ment|ness|ship|ity)$/u.test(word)) return true
  // Written small elsewhere in the takeaway it is a word.
  return takeaway.words.some(({ text: other }) => other !== text && foldWord(other) === word)
}

function unique(candidates: Fact['candidates']): Fact['candidates'] {
  const seen = new Set<string>()
  return candidates
    .filter(({ text }) => {
      if (seen.has(text)) return false
      seen.add(text)
      return true
    })
    .slice(0, mostCandidates)
}
