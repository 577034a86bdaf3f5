/** Takeaways held against the body: what each rests on, which of its facts the text has, and what is wrong with it. */

import type { Takeaway } from '#lib/article/article.ts'
import { limits } from '#lib/article/limits.ts'
import type { WrittenTakeaway } from '#lib/article/front/metadata.ts'
import { type CheckedAgainst, matched, nearestLine, quoted } from '#lib/article/rests-on.ts'
import { factsElsewhere } from '#lib/evidence/elsewhere/elsewhere.ts'
import { namesTurnedIn } from '#lib/evidence/elsewhere/name-order.ts'
import type { Suspect } from '#lib/evidence/elsewhere/role-signs.ts'
import { type Fact, factsOf } from '#lib/evidence/facts.ts'
import { readsNumberWords } from '#lib/evidence/languages.ts'
import { type Passages, type Read, readPassages, readText } from '#lib/evidence/passages.ts'
import { reversalIn } from '#lib/evidence/polarity.ts'
import type { Support } from '#lib/evidence/support.ts'
import { type Weighed, weigh } from '#lib/evidence/weighed.ts'
import { dateElsewhere } from '#lib/rules/takeaways/takeaway-date-elsewhere.ts'
import { unsupportedDate } from '#lib/rules/takeaways/takeaway-date-unsupported.ts'
import { takeawayTooLong } from '#lib/rules/takeaways/takeaway-length.ts'
import { nameElsewhere } from '#lib/rules/takeaways/takeaway-name-elsewhere.ts'
import { turnedNames } from '#lib/rules/takeaways/takeaway-name-order.ts'
import { unsupportedName } from '#lib/rules/takeaways/takeaway-name-unsupported.ts'
import { numberElsewhere } from '#lib/rules/takeaways/takeaway-number-elsewhere.ts'
import { unreadNumber } from '#lib/rules/takeaways/takeaway-number-unread.ts'
import { unsupportedNumber } from '#lib/rules/takeaways/takeaway-number-unsupported.ts'
import { opposedToEvidence } from '#lib/rules/takeaways/takeaway-polarity.ts'
import { headlineAgain } from '#lib/rules/takeaways/takeaway-repeats-headline.ts'
import { sharedSentence } from '#lib/rules/takeaways/takeaway-shared-evidence.ts'
import { tooManyFacts } from '#lib/rules/front-matter/front-matter-size.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { languageName } from '#lib/text/language.ts'
import type { Finding, Place } from '#lib/text/problem.ts'
import { type Word, wordsIn } from '#lib/text/words/words.ts'
import { countWords } from '#lib/text/words/count-words.ts'

export type CheckedTakeaways = {
  readonly takeaways: readonly Takeaway[]
  readonly findings: readonly Finding[]
}

export function holdTakeaways(
  written: readonly WrittenTakeaway[],
  against: CheckedAgainst,
): CheckedTakeaways {
  if (written.length === 0) return { takeaways: [], findings: [] }
  const passages = readPassages(against.sections, against.lang)
  const findings: Finding[] = []
  const takeaways = written.map((each) => {
    const held = hold(each, passages, against)
    findings.push(...held.findings)
    return held.takeaway
  })
  findings.push(...sharedEvidence(takeaways, passages))
  return { takeaways, findings }
}

const unheldParts: Pick<Takeaway, 'support' | 'closest' | 'facts'> = {
  support: { kind: 'none' },
  closest: { sentenceIds: [], score: 0, missing: [] },
  facts: [],
}

function hold(
  written: WrittenTakeaway,
  passages: Passages,
  against: CheckedAgainst,
): { readonly takeaway: Takeaway; readonly findings: readonly Finding[] } {
  const { id, text, html, place, checked, evidence } = written
  const unheld = { id, text, html, place, checked, ...unheldParts }
  // What may not stand in a takeaway has been said, and its words are not yet known.
  if (html === '') {
    return { takeaway: unheld, findings: [] }
  }
  const read = readText(text, against.lang)
  const many = factsFinding(read, place)
  if (many !== null) return { takeaway: unheld, findings: [many] }
  const weighed = weigh(read, passages, against.published)
  const doubtful = checked === null ? factsElsewhere(weighed, passages, against.published) : []
  const rests =
    evidence === null
      ? matched(weighed, doubtful, place, passages)
      : quoted(evidence, weighed, passages, against)
  const ids = rests.support.kind === 'none' ? [] : rests.support.sentenceIds
  const facts = factsOf(read, passages, against.published, ids)
  const { support, closest } = rests
  const takeaway: Takeaway = { id, text, html, place, checked, support, closest, facts }
  return {
    takeaway,
    findings: [
      ...rests.findings,
      ...(checked === null ? factFindings(facts, place, against) : []),
      ...roleFindings(doubtful, support, place, passages, against),
      ...(checked === null ? orderFindings(weighed, support, place, passages, against) : []),
      ...(checked === null ? reversalFindings(read, ids, place, passages) : []),
      ...lengthFindings(text, place, against.lang),
      ...headlineFindings(read, place, against),
    ],
  }
}

/** A list of figures is no sentence, and to look for each of them in a long body takes long. */
function factsFinding({ quantities, dates, names }: Read, place: Place): Finding | null {
  const facts = quantities.length + dates.length + names.length
  if (facts <= limits.takeawayFacts) return null
  return { place, ...tooManyFacts(facts, limits.takeawayFacts) }
}

function factFindings(
  facts: readonly Fact[],
  place: Place,
  { lines, lang }: CheckedAgainst,
): Finding[] {
  return facts
    .filter(({ found }) => !found)
    .map((fact) => ({ place: placeInside(place, fact.text, lines), ...factFault(fact, lang) }))
}

function factFault({ text, kind, candidates }: Fact, lang: string): Breach {
  const lines = candidates.map((each) => `line ${each.line}: ${each.text}`).join('; ')
  const near = lines === '' ? null : lines
  switch (kind) {
    case 'number':
      return readsNumberWords(lang)
        ? unsupportedNumber(text, near)
        : unreadNumber(text, languageName(lang), near)
    case 'date':
      return unsupportedDate(text, near)
    case 'name':
      return unsupportedName(text, near)
  }
}

/** Nothing where no passage is linked: then it is not known which one says the rest. */
function roleFindings(
  doubtful: readonly Suspect[],
  support: Support,
  place: Place,
  passages: Passages,
  { lines }: CheckedAgainst,
): Finding[] {
  if (support.kind === 'none') return []
  return doubtful
    .filter(({ claim }) => !isQuoted(claim, support, passages))
    .map((suspect) => ({
      place: placeInside(place, suspect.claim.text, lines),
      ...roleFault(suspect),
    }))
}

/** Whether the words that the author named have a fact. */
function isQuoted(claim: Suspect['claim'], support: Support, { all }: Passages): boolean {
  if (support.kind !== 'quoted') return false
  const ids = new Set(support.sentenceIds)
  return all.some((each) => ids.has(each.sentence.id) && claim.placesIn(each).length > 0)
}

function orderFindings(
  weighed: Weighed,
  support: Support,
  place: Place,
  passages: Passages,
  { published }: CheckedAgainst,
): Finding[] {
  if (support.kind === 'none') return []
  return namesTurnedIn(weighed, passages, published).map(({ first, second, place: passage }) => ({
    place,
    ...turnedNames(
      first.text,
      second.text,
      `line ${passage.sentence.line}: ${passage.sentence.text}`,
    ),
  }))
}

function roleFault({ claim, place, rival }: Suspect): Breach {
  const { line } = place.sentence
  switch (claim.kind) {
    case 'number':
      return numberElsewhere(claim.text, { line, has: rival.text })
    case 'date':
      return dateElsewhere(claim.text, { line, has: rival.text })
    case 'name':
      return nameElsewhere(claim.text, { line, has: rival.text })
  }
}

/** Where in a takeaway a word stands: exact when its first line holds it, else the takeaway's own place. */
function placeInside(place: Place, words: string, lines: readonly string[]): Place {
  const { line, column } = place
  const at = wordsAt(lines[line - 1] ?? '', words, column - 1)
  if (at === -1) return place
  return { line, column: at + 1, endLine: line, endColumn: at + 1 + words.length }
}

/** Where words stand in a line with no letter or digit on either side, -1 when nowhere. */
function wordsAt(line: string, words: string, from: number): number {
  for (let at = line.indexOf(words, from); at !== -1; at = line.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!/^[\p{L}\p{N}]{2}$/u.test(line.slice(at - 1, at + 1)) || at === 0) {
      if (!/^[\p{L}\p{N}]{2}$/u.test(line.slice(end - 1, end + 1))) return at
    }
  }
  return -1
}

function reversalFindings(
  read: Read,
  evidence: readonly string[],
  place: Place,
  { all, lang }: Passages,
): Finding[] {
  const resting = all.filter(({ sentence }) => evidence.includes(sentence.id))
  const first = resting[0]?.sentence
  if (first === undefined) return []
  const reversal = reversalIn(read, { words: resting.flatMap(({ words }) => words) }, lang)
  if (reversal === null) return []
  const opposed = opposedToEvidence({
    ...reversal,
    closest: nearestLine({ ...first, text: resting.map(({ text }) => text).join(' ') }),
  })
  return [{ place, ...opposed }]
}

function lengthFindings(text: string, place: Place, lang: string): Finding[] {
  const words = countWords(text, lang)
  if (words <= limits.takeawayWords) return []
  return [{ place, ...takeawayTooLong(words, limits.takeawayWords) }]
}

function headlineFindings(read: Read, place: Place, { title, lang }: CheckedAgainst): Finding[] {
  const stems = (words: readonly Word[]): string => words.map(({ stem }) => stem).join(' ')
  if (stems(read.words) !== stems(wordsIn(title, lang))) return []
  return [{ place, ...headlineAgain() }]
}

/** Two takeaways on one sentence: most often one of them could say something that is not said yet. */
function sharedEvidence(takeaways: readonly Takeaway[], { all }: Passages): Finding[] {
  const first = new Map<string, Takeaway>()
  return takeaways.flatMap((takeaway): Finding[] => {
    if (takeaway.support.kind === 'none') return []
    const key = takeaway.support.sentenceIds.join(' ')
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, takeaway)
      return []
    }
    const [id] = takeaway.support.sentenceIds
    const sentence = all.find((each) => each.sentence.id === id)?.sentence
    const line = sentence === undefined ? null : `line ${sentence.line}: ${sentence.text}`
    return [{ place: takeaway.place, ...sharedSentence(before.place.line, line) }]
  })
}
