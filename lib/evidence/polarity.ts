/**
 * Whether a takeaway says the opposite of what it rests on: "rose" against
 * "fell", "not" against nothing. Only where hardly anything else explains the
 * difference; most pairs of opposites in real stories are
 * about two different things.
 */

import { languageOf, madeOnce } from '#lib/text/languages/known-languages.ts'
import type { Opposites } from '#lib/text/languages/parts/opposites.ts'
import { isTelling, type Word } from '#lib/text/words/words.ts'

type Read = { readonly words: readonly Word[] }

export type Reversal = {
  /** The word of the takeaway, and the word of the evidence against it; the latter is empty for a missing negation. */
  readonly takeaway: string
  readonly evidence: string
}

type Side = { readonly pair: number; readonly side: 0 | 1 }

/** The opposites of a language, looked up by a word in small letters. */
type Opposing = {
  readonly lang: string
  readonly sidesOf: (word: string) => readonly Side[]
  readonly isNegation: (word: string) => boolean
  readonly isDenial: (word: string) => boolean
}

const opposingIn = madeOnce(({ code, opposites }): { readonly words: Opposing | null } => {
  if (opposites === null) return { words: null }
  const { pairs, negations, negated, denials } = opposites
  const sides = sidesIn(pairs)
  const [negating, denying] = [new Set(negations), new Set(denials)]
  const words: Opposing = {
    lang: code,
    sidesOf: (word) => sides.get(word.toLowerCase()) ?? [],
    isNegation: (word) =>
      negating.has(word.toLowerCase()) || negated?.test(word.toLowerCase()) === true,
    isDenial: (word) => denying.has(word.toLowerCase()),
  }
  return { words }
})

/** From a word to its pairs and its side in each. */
function sidesIn(pairs: Opposites['pairs']): ReadonlyMap<string, readonly Side[]> {
  const made = new Map<string, Side[]>()
  for (const [pair, both] of pairs.entries()) {
    for (const side of [0, 1] as const) {
      for (const word of both[side]) made.set(word, [...(made.get(word) ?? []), { pair, side }])
    }
  }
  return made
}

/** How much of the takeaway's telling words the evidence must have before a difference means anything. */
const leastShared = 0.6

/** @param evidence the sentences that the takeaway rests on, as one text */
export function reversalIn(takeaway: Read, evidence: Read, lang: string): Reversal | null {
  const language = languageOf(lang)
  const { words } = language === null ? { words: null } : opposingIn(language)
  if (words === null) return null
  const telling = takeaway.words.filter(({ text }) => isTelling(text, lang))
  const theirs = new Set(evidence.words.map(({ stem }) => stem))
  const shared = telling.filter(({ stem }) => theirs.has(stem)).length
  if (telling.length < 3 || shared / telling.length < leastShared) return null
  return opposedWord(takeaway, evidence, words) ?? missingNegation(takeaway, evidence, words)
}

function opposedWord(takeaway: Read, evidence: Read, words: Opposing): Reversal | null {
  const theirs = sidesOf(evidence, words)
  const ours = sidesOf(takeaway, words)
  for (const { text } of takeaway.words) {
    for (const { pair, side } of words.sidesOf(text)) {
      const own = ours.get(pair)
      const other = theirs.get(pair)
      // A text with words of both sides compares two things.
      if (own?.size !== 1 || other?.size !== 1) continue
      const against = other.get(side === 0 ? 1 : 0)
      // "rejected" is what stands against "approved" here, and denies nothing more.
      if (isNegated(takeaway, pair, words) !== isNegated(evidence, pair, words)) continue
      if (against !== undefined && haveOneAround(takeaway, text, evidence, against, words.lang)) {
        return { takeaway: text, evidence: against }
      }
    }
  }
  return null
}

/** On one side of them, the same: "after the vote" is the opposite of "before the vote" and of nothing else. */
function haveOneAround(
  takeaway: Read,
  own: string,
  evidence: Read,
  against: string,
  lang: string,
): boolean {
  const ours = besidesOf(takeaway, own, lang)
  const theirs = besidesOf(evidence, against, lang)
  return ours.some((stem, side) => stem !== null && stem === theirs[side])
}

/** The stems of the telling words just before and just behind a word. */
function besidesOf(
  { words }: Read,
  word: string,
  lang: string,
): readonly [before: string | null, behind: string | null] {
  const telling = words.filter(({ text }) => text === word || isTelling(text, lang))
  const at = telling.findIndex(({ text }) => text === word)
  return [telling[at - 1]?.stem ?? null, telling[at + 1]?.stem ?? null]
}

/** For each pair of opposites, which of its sides a text has, with the word. */
function sidesOf(read: Read, words: Opposing): ReadonlyMap<number, ReadonlyMap<0 | 1, string>> {
  const found = new Map<number, Map<0 | 1, string>>()
  for (const { text } of read.words) {
    for (const { pair, side } of words.sidesOf(text)) {
      const known = found.get(pair) ?? new Map<0 | 1, string>()
      known.set(side, text)
      found.set(pair, known)
    }
  }
  return found
}

/** A "not" on one side only, with nothing else on the other that could deny. */
function missingNegation(takeaway: Read, evidence: Read, words: Opposing): Reversal | null {
  const [ours, theirs] = [negationIn(takeaway, words), negationIn(evidence, words)]
  if ((ours === null) === (theirs === null)) return null
  if (hasDenial(takeaway, words) || hasDenial(evidence, words)) return null
  // A long passage may deny something else.
  const holder = ours === null ? evidence : takeaway
  const other = ours === null ? takeaway : evidence
  if (!negatesShared(holder, other, words)) return null
  return { takeaway: ours ?? '', evidence: theirs ?? '' }
}

/** Whether the next telling word behind the negation stands in the other text: it is what one denies and the other says. */
function negatesShared(holder: Read, other: Read, words: Opposing): boolean {
  const stems = new Set(other.words.map(({ stem }) => stem))
  const at = holder.words.findIndex(({ text }) => words.isNegation(text))
  const next = holder.words
    .slice(at + 1, at + 4)
    .filter(({ text }) => isTelling(text, words.lang))[0]
  return next !== undefined && stems.has(next.stem)
}

function isNegated(read: Read, pair: number, words: Opposing): boolean {
  const others = read.words.filter(
    ({ text }) => !words.sidesOf(text).some((each) => each.pair === pair),
  )
  return negationIn({ words: others }, words) !== null || hasDenial({ words: others }, words)
}

function negationIn(read: Read, words: Opposing): string | null {
  return read.words.find(({ text }) => words.isNegation(text))?.text ?? null
}

function hasDenial(read: Read, words: Opposing): boolean {
  return read.words.some(({ text }) => words.isDenial(text))
}

/** Whether a text denies something, and the stem of what it denies first; `null` where the opposites of the language are not known. */
export function denialIn(read: Read, lang: string): Denial | null {
  const language = languageOf(lang)
  const words = language === null ? null : opposingIn(language).words
  if (words === null) return null
  const at = read.words.findIndex(({ text }) => words.isNegation(text))
  if (at === -1) return { isNegated: false, mayDeny: hasDenial(read, words), denied: null }
  const denied = read.words.slice(at + 1).find(({ text }) => isTelling(text, lang))
  return { isNegated: true, mayDeny: true, denied: denied?.stem ?? null }
}

export type Denial = {
  /** By a "not" or its like. */
  readonly isNegated: boolean
  /** By that or by a word such as "failed". */
  readonly mayDeny: boolean
  readonly denied: string | null
}
