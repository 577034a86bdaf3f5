/** Whether a sentence goes on behind a place where Unicode's rules may end it. */

import {
  type AbbreviationKind,
  type Abbreviations,
  abbreviationsOf,
} from '#lib/text/sentences/abbreviations.ts'
import {
  behindTime,
  degree,
  goesOnBehindPlace,
  isStateOfPlace,
  lettered,
} from '#lib/text/sentences/english-ends.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'
import { functionWordsOf } from '#lib/text/words/function-words.ts'
import { startsWithOpener } from '#lib/text/sentences/sentence-openers.ts'
import { startsWithSmallName } from '#lib/text/sentences/small-names.ts'

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
  const language = primary(lang)
  // "Sie wartete … Er kam nicht": dots that are set apart stand for words of this sentence as often as for its end.
  if (/ (?:…|\.\.\.)$/u.test(said)) return startsSmall(next) || !startsWithOpener(next, language)
  return said.endsWith('.') ? goesOnBehindStop(said, next, language) : goesOnBehindMark(said, next)
}

/** "Hello world.Today is Tuesday." */
function isSpaceForgotten(said: string, next: string, lang: string): boolean {
  return /(?:\p{Ll}{3}|\p{N})\.$/u.test(said) && startsWithOpener(next, primary(lang))
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
  const place = { said, next, language, ...tailOf(said) }
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
 * is written so or, in English, any behind a word of four letters or more that
 * is no abbreviation.
 */
function beginsSmall({ next, last, language }: Place, known: Abbreviations): boolean {
  if (startsWithSmallName(next)) return true
  if (language !== 'en' || !/^\p{Ll}*[aeiouy]\p{Ll}*$/u.test(last) || last.length < 4) return false
  return !known.has('leading', last) && !known.has('either', last) && !known.has('counted', last)
}

function startsSmall(text: string): boolean {
  return /^["'“„‘«‹([]?\s?\p{Ll}/u.test(text)
}

/** "1. The first item": what numbers a paragraph belongs to it. */
function isNumberAlone(said: string): boolean {
  return /^[•⁃–-]?\s?(?:\p{N}{1,3}|[IVXLC]{1,5})(?:\.|\.?\))$/u.test(said)
}

/** "am 3. Oktober", "Der 1. FC", "Der II. Senat": German writes ordinals with a stop. */
function isOrdinal({ said, next, language }: Place): boolean {
  if (language !== 'de' || !/(?:^|[^\p{L}\p{N}])(?:\d{1,3}|[IVX]+)\.$/u.test(said)) return false
  if (germanMonth.test(next)) return true
  return behindArticle.test(said) && !startsWithOpener(next, 'de')
}

const germanMonth =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jh)/u

const behindArticle =
  /(?:^|[^\p{L}])(?:[Dd](?:er|ie|as|en|em|es)|[Ii][mn]s?|[Aa]m|[Aa]ns|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ff]ürs|[Ii]hr(?:e[mnrs]?)?|[Ss]ein(?:e[mnrs]?)?|[Uu]nser(?:e[mnrs]?)?|[Ee]in(?:e[mnr]?)?|[Jj]ede[mnrs]?|[Dd]iese[mnrs]?|\d\. (?:und|oder|bis)) (?:\d{1,3}|[IVX]+)\.$/u

/** `null` where the last words are no abbreviation that is known, or one that says nothing of this. */
function goesOnBehindAbbreviation(place: Place, known: Abbreviations): boolean | null {
  const { said, next, language, last, lasts, counts } = place
  const is = (kind: AbbreviationKind): boolean => lasts.some((each) => known.has(kind, each))
  // "EE. UU.", "z. B.": another part of it comes.
  if (lasts.some((each) => known.rests(each).some((rest) => next.startsWith(rest)))) return true
  if (counts && is('measured')) {
    return isAdverbial(said, language) || (language === 'en' && behindTime.test(next))
  }
  if (is('leading') || (beginsNumber.test(next) && is('counted'))) return true
  const byPlace = language === 'en' ? goesOnBehindPlace(said, last, next) : null
  if (byPlace !== null) return byPlace
  const shortened = is('either') || (language === 'en' && isStateOfPlace(said))
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
  const opens = startsWithOpener(next, language)
  if (/^(?:\p{L}\.-?)+\p{L}$/u.test(last)) {
    return !opens && !(language === 'en' && degree.test(said))
  }
  // A letter behind a number is a unit.
  if (counts) return false
  if (/^و?[\p{Script=Arabic}\p{Script=Hebrew}]$/u.test(last)) return true
  if (!/^\p{Lu}$/u.test(last) || opens) return false
  if (last === 'I' && !/\p{Lu}\p{L}+ I\.$/u.test(said)) return false
  return language !== 'en' || !lettered.test(said)
}

function primary(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? ''
}
