/** What a takeaway rests on: the words that its author named, or the passage that comparison finds. */

import type { WrittenTakeaway } from '#lib/article/front/metadata.ts'
import { evidenceMend, marksFindings } from '#lib/article/evidence-mends.ts'
import { plainWords } from '#lib/article/markdown/plain-words.ts'
import type { PublicationDay } from '#lib/evidence/dates/dates.ts'
import { asIfThere } from '#lib/evidence/elsewhere/elsewhere.ts'
import type { Suspect } from '#lib/evidence/elsewhere/role-signs.ts'
import { type FoundQuote, findQuote, ownWords, standsIn } from '#lib/evidence/find-quote.ts'
import { type Passages } from '#lib/evidence/passages.ts'
import {
  type Closest,
  closestTo,
  type Matched,
  type Support,
  supportFor,
} from '#lib/evidence/support.ts'
import { type Weighed } from '#lib/evidence/weighed.ts'
import { evidenceInSeveral } from '#lib/rules/takeaways/takeaway-evidence-ambiguous.ts'
import { evidenceNowhere, evidenceOnlyIn } from '#lib/rules/takeaways/takeaway-evidence-missing.ts'
import { evidenceAcross } from '#lib/rules/takeaways/takeaway-evidence-split.ts'
import { unsupportedTakeaway } from '#lib/rules/takeaways/takeaway-unsupported.ts'
import type { Breach } from '#lib/rules/rule.ts'
import type { Finding, Place } from '#lib/text/problem.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'

/** The article around the takeaways. */
export type CheckedAgainst = {
  readonly title: string
  readonly lang: string
  readonly published: PublicationDay
  /** Sentences in reading order, those of one section together. */
  readonly sections: readonly (readonly Sentence[])[]
  /** Text of the article that is no body: evidence that stands only there is no evidence. */
  readonly elsewhere: readonly { readonly where: string; readonly text: string }[]
  /** The file's lines, for the exact place of a fact. */
  readonly lines: readonly string[]
}

/** What a takeaway rests on, and what is wrong with that. */
export type Rests = {
  readonly support: Support
  readonly closest: Closest
  readonly findings: readonly Finding[]
}

/** @param doubtful facts that stand elsewhere: without them the passage that says the rest may be found */
export function matched(
  weighed: Weighed,
  doubtful: readonly Suspect[],
  place: Place,
  passages: Passages,
): Rests {
  const whole = supportFor(weighed, passages)
  const { support, closest } =
    doubtful.length === 0 ? whole : withoutDoubtful(whole, doubtful, weighed, passages)
  if (support.kind === 'matched') return { support, closest, findings: [] }
  const nearest = passages.all.find(({ sentence }) => sentence.id === closest.sentenceIds[0])
  const unsupported = unsupportedTakeaway(
    nearest === undefined ? null : nearestLine(nearest.sentence),
  )
  return { support, closest, findings: [{ place, ...unsupported }] }
}

function withoutDoubtful(
  whole: Matched,
  doubtful: readonly Suspect[],
  weighed: Weighed,
  passages: Passages,
): Matched {
  const rest = supportFor(asIfThere(weighed, doubtful, passages), passages)
  const { support, closest } = rest.support.kind === 'none' ? whole : rest
  const { missing } = closestTo(closest.sentenceIds, weighed, passages)
  const score = Math.round(whole.closest.score * doubt * 100) / 100
  return { support, closest: { sentenceIds: closest.sentenceIds, score, missing } }
}

/** What is left of a score where a fact stands elsewhere. */
const doubt = 0.5

export function quoted(
  { quote, place, extent }: NonNullable<WrittenTakeaway['evidence']>,
  weighed: Weighed,
  passages: Passages,
  { sections, lang, elsewhere }: CheckedAgainst,
): Rests {
  const plain = plainWords(quote)
  // Half a pair of marks is text to Markdown.
  const spellings = [...new Set([quote, plain, plain.replace(/\*+|~~|`/g, '')])]
  const located = findQuote(spellings, sections, lang)
  if (located.kind === 'found') {
    const sentenceIds = located.sentences.map(({ id }) => id)
    return {
      support: { kind: 'quoted', sentenceIds, quote },
      closest: closestTo(sentenceIds, weighed, passages),
      findings: marksFindings(ownWords(spellings, located.sentences), place, extent),
    }
  }
  const stands = standsIn(spellings)
  const only = elsewhere.find(({ text }) => stands(text))
  return {
    support: { kind: 'none' },
    closest: supportFor(weighed, passages).closest,
    findings: [
      {
        place,
        ...evidenceFault(located, only?.where),
        ...evidenceMend(located, extent, sections, lang),
      },
    ],
  }
}

function evidenceFault(
  located: Exclude<FoundQuote, { kind: 'found' }>,
  only: string | undefined,
): Breach {
  switch (located.kind) {
    case 'several':
      return evidenceInSeveral(located.places.length, linesOf(located.places))
    case 'across': {
      const ends = [located.sentences[0], located.sentences.at(-1)].flatMap((each) => each ?? [])
      return evidenceAcross(linesOf([...new Set(ends)]))
    }
    case 'missing': {
      if (only !== undefined) return evidenceOnlyIn(only)
      const { nearest } = located
      return evidenceNowhere(
        nearest === null ? null : `${nearestLine(nearest.sentence)}\n${nearest.diff}`,
      )
    }
  }
}

/** Lines that a message names. */
const mostLines = 10

function linesOf(sentences: readonly Sentence[]): string {
  const lines = [...new Set(sentences.map(({ line }) => String(line)))]
  const more = lines.length - mostLines
  const named = more > 1 ? [...lines.slice(0, mostLines), `${more} more`] : lines
  const list = new Intl.ListFormat('en', { type: 'conjunction' })
  return `${lines.length === 1 ? 'line' : 'lines'} ${list.format(named)}`
}

export function nearestLine({ line, text }: Sentence): string {
  return `closest sentence, line ${line}: ${text}`
}
