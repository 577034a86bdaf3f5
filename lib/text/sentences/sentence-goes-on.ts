/** Whether a sentence goes on behind a place where Unicode's rules may end it. */

import {
  type AbbreviationKind,
  type Abbreviations,
  abbreviationsOf,
} from '#lib/text/sentences/abbreviations.ts'
import { languageOf, primaryOf } from '#lib/text/languages/known-languages.ts'
import type { SentenceHabits } from '#lib/text/languages/parts/sentence-habits.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'
import { functionWordsOf } from '#lib/text/words/function-words.ts'
import { startsWithOpener } from '#lib/text/sentences/sentence-openers.ts'
import { startsWithSmallName } from '#lib/text/sentences/small-names.ts'
import { goesOnBehindPlace, isStateOfPlace } from '#lib/text/sentences/stopped-places.ts'

/**
 * @param before what stands before the place, from the sentence's beginning or as much of it as matters
 * @param after what stands behind it
 */
export function goesOn(before: string, after: string, lang: string): boolean {
  const said = before.trimEnd()
  const next = after.trimStart()
  if (said === '' || next === '') return false
  // "[!NOTE]", "Yahoo!Japan": between words of Latin letters a sentence's end has a space behind it.
  if (said === before && /[.!?]$/u.test(said) && /^[\p{L}\p{N}]/u.test(after)) {
    return !isSpaceForgotten(said, next, lang)
  }
  if (/^[\p{Pe}\p{Pf}"'”’»›]+(\s|$)/u.test(next) && !/^["'][\p{L}\p{N}]/u.test(next)) return true
  // "the analogy of stairways [...]" (Smith 55).
  if (/\[(?:\.\.\.|…)\]["”’»]?$/u.test(said) && next.startsWith('(')) return true
  if (isNumberAlone(said)) return true
  const language = primaryOf(lang)
  // "Sie wartete … Er kam nicht": dots that are set apart stand for words of this sentence as often as for its end.
  if (/ (?:…|\.\.\.)$/u.test(said)) return startsSmall(next) || !startsWithOpener(next, language)
  return said.endsWith('.') ? goesOnBehindStop(said, next, language) : goesOnBehindMark(said, next)
}

/** "Hello world.Today is Tuesday." */
function isSpaceForgotten(said: string, next: string, lang: string): boolean {
  return /(?:\p{Ll}{3}|\p{N})\.$/u.test(said) && startsWithOpener(next, primaryOf(lang))
}

/** Behind a question, an exclamation, dots or a quotation. */
function goesOnBehindMark(said: string, next: string): boolean {
  if (/[」』]$/u.test(said) && /^(と|って)/u.test(next)) return true
  return /[.!?…] ?["'“”‘’«»‹›)\]]*$/u.test(said) && startsSmall(next) && !startsWithSmallName(next)
}

function goesOnBehindStop(said: string, next: string, language: string): boolean {
  // Dots that are set apart are one sign; three of them leave words out, a fourth is the full stop.
  if (/^\.(?!\.\.\p{L})/u.test(next) || /[^. ] \. \. \.$/u.test(said)) return true
  const known = abbreviationsOf(language)
  const habits = languageOf(language)?.sentences ?? null
  const place = { said, next, language, habits, ...tailOf(said) }
  if (startsSmall(next) && !beginsSmall(place, known)) return true
  if (isOrdinal(place)) return true
  // "kl. 9": of a language whose abbreviations nobody has listed.
  if (!known.listed && /^\p{N}/u.test(next) && place.last.length < 5) return true
  return goesOnBehindAbbreviation(place, known) ?? goesOnBehindLetters(place)
}

type Place = {
  /** With the stop. */
  readonly said: string
  readonly next: string
  /** Primary. */
  readonly language: string
  readonly habits: SentenceHabits | null
  /** The last word without the stop at its end. */
  readonly last: string
  /** The last three words, two, and one: an abbreviation may have parts. */
  readonly lasts: readonly string[]
  /** Whether the word before the last is a number. */
  readonly counts: boolean
}

/** Characters that the last three words are looked for in. */
const longestTail = 50

function tailOf(said: string): Pick<Place, 'last' | 'lasts' | 'counts'> {
  const words = said
    .slice(-longestTail, -1)
    .normalize('NFC')
    .split(/[\s—–/]+/u)
    .slice(-4)
    .map((word) => word.replace(/^[\p{Ps}\p{Pi}"'„¿¡]+/u, ''))
  // French and Italian write what stands before a noun together with it: "l’art. 5".
  const last = words.at(-1)?.replace(/^\p{L}{1,5}['’](?=\p{L})/u, '') ?? ''
  const several = [3, 2].map((count) => [...words.slice(-count, -1), last].join(' '))
  return { last, lasts: [...several, last], counts: /^[IVXLC]+$|\p{N}$/u.test(words.at(-2) ?? '') }
}

/**
 * Whether a small letter begins a sentence all the same: that of a name which
 * is written so or, in a language that has such beginnings, any behind a word of
 * four letters or more that is no abbreviation.
 */
function beginsSmall({ next, last, habits }: Place, known: Abbreviations): boolean {
  if (startsWithSmallName(next)) return true
  if (habits?.smallBeginnings !== true || last.length < 4) return false
  if (!/^\p{Ll}*[aeiouy]\p{Ll}*$/u.test(last)) return false
  return !known.has('leading', last) && !known.has('either', last) && !known.has('counted', last)
}

function startsSmall(text: string): boolean {
  return /^["'“„‘«‹([]?\s?\p{Ll}/u.test(text)
}

/** "1. The first item": what numbers a paragraph belongs to it. */
function isNumberAlone(said: string): boolean {
  return /^[•⁃–-]?\s?(?:\p{N}{1,3}|[IVXLC]{1,5})(?:\.|\.?\))$/u.test(said)
}

/** "am 3. Oktober", "Der 1. FC", "Der II. Senat": where ordinals are written with a stop. */
function isOrdinal({ said, next, language, habits }: Place): boolean {
  const ordinals = habits?.ordinals ?? null
  if (ordinals === null || !/(?:^|[^\p{L}\p{N}])(?:\d{1,3}|[IVX]+)\.$/u.test(said)) return false
  if (ordinals.behind.test(next)) return true
  return ordinals.before.test(said) && !startsWithOpener(next, language)
}

/** `null` where the last words are no abbreviation that is known, or one that says nothing of this. */
function goesOnBehindAbbreviation(place: Place, known: Abbreviations): boolean | null {
  const { said, next, language, lasts, counts } = place
  const places = place.habits?.places ?? null
  const is = (kind: AbbreviationKind): boolean => lasts.some((each) => known.has(kind, each))
  // "EE. UU.", "z. B.": another part of it comes.
  if (lasts.some((each) => known.rests(each).some((rest) => next.startsWith(rest)))) return true
  if (counts && is('measured')) {
    return isAdverbial(said, language) || (places?.behindTime.test(next) ?? false)
  }
  if (is('leading') || (beginsNumber.test(next) && is('counted'))) return true
  const byPlace = places === null ? null : goesOnBehindPlace(places, place)
  if (byPlace !== null) return byPlace
  const shortened = is('either') || (places !== null && isStateOfPlace(places, said))
  return shortened ? !startsWithOpener(next, language) : null
}

/** In figures, or Roman; a lone "I" is a word. */
const beginsNumber = /^\(?(?:\p{N}|\p{Lu}\. ?\p{N}|(?!I(?!\p{L}))[IVXLC]+(?![\p{L}'’]))/u

/** "At 5 a.m. Mr. Smith went": so far the sentence has said only when. */
function isAdverbial(said: string, language: string): boolean {
  const words = /^(\p{L}+)(?: (\p{Ll}+))? \p{N}[\p{N}:.,–-]* ?[\p{L}. ]{1,12}\.$/u.exec(said)
  const grammar = functionWordsOf(language)
  return (
    words !== null &&
    words.slice(1).every((each) => (each ?? '') === '' || (grammar?.has(foldWord(each)) ?? false))
  )
}

/** Initials, and what is shortened to letters with stops between them. */
function goesOnBehindLetters(place: Place): boolean {
  const { said, next, language, last, counts } = place
  const places = place.habits?.places ?? null
  const opens = startsWithOpener(next, language)
  if (/^(?:\p{L}\.-?)+\p{L}$/u.test(last)) {
    return !opens && places?.degree.test(said) !== true
  }
  // A letter behind a number is a unit.
  if (counts) return false
  if (/^و?[\p{Script=Arabic}\p{Script=Hebrew}]$/u.test(last)) return true
  if (!/^\p{Lu}$/u.test(last) || opens) return false
  if (last === 'I' && !/\p{Lu}\p{L}+ I\.$/u.test(said)) return false
  return places?.lettered.test(said) !== true
}
