/** Words as two texts are compared by: folded, stemmed, and told from the words every text has. */

import { languageOf } from '#lib/text/languages/known-languages.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'
import { functionWordsOf } from '#lib/text/words/function-words.ts'
import { piecesOf } from '#lib/text/words/pieces.ts'
import { stemmers } from '#lib/text/words/stemmers.ts'
import { unspaced } from '#lib/text/words/unspaced.ts'

export type Word = {
  /** As it stands in the text, without what grammar hangs on it: `town` of `town's`. */
  readonly text: string
  /** Where it begins in the text, in UTF-16 code units. */
  readonly from: number
  /** What two forms of one word have in common: lower case, no diacritics, no ending. */
  readonly stem: string
  /** Whether it opens the text, so that a capital says nothing about it. */
  readonly opens: boolean
}

/** The words of a text in `lang`, in order, cut where the language cuts them. */
export function wordsIn(text: string, lang: string): readonly Word[] {
  const words: Word[] = []
  for (const { segment, from } of cutWords(text, lang)) {
    const bare = withoutClitic(segment, lang)
    // A soft hyphen only says where a line may break.
    const said = bare.replaceAll(softHyphen, '')
    if (said === '') continue
    words.push({
      text: said.normalize('NFC'),
      from: from + segment.indexOf(bare),
      stem: stemOf(said, lang),
      opens: words.length === 0,
    })
  }
  return words
}

type Cut = { readonly segment: string; readonly from: number }

/** Where words have spaces between them a pattern cuts as UAX 29 does, at a fiftieth of the time. */
function cutWords(text: string, lang: string): readonly Cut[] {
  if (!unspaced.test(text)) {
    return [...text.matchAll(spacedWord)].map((match) => ({ segment: match[0], from: match.index }))
  }
  const segmenter = segmenterFor(lang)
  return piecesOf(text).flatMap((piece) =>
    [...segmenter.segment(piece.text)].flatMap(({ segment, index, isWordLike }) =>
      isWordLike === true ? [{ segment, from: piece.from + index }] : [],
    ),
  )
}

const spacedWord =
  /\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}\u00AD\u200C\u200D]+(?:['’.](?=\p{L})[\p{L}\p{M}\u00AD]+|\p{N}+)*/gu

const softHyphen = '\u00AD'

/** What is left of a word when its endings and accents are gone. The stemmers want the accents, so folding comes second. */
export function stemOf(word: string, lang: string): string {
  const language = primary(lang)
  const stems = keptFor(language, stemsKnown)
  const known = stems.get(word)
  if (known !== undefined) return known
  const lower = word.normalize('NFC').toLowerCase()
  const stem = lower.length > longestWord ? lower : (stemmers[language]?.(lower) ?? lower)
  const folded = foldWord(stem).trim()
  const made = folded === '' ? foldWord(lower) : folded
  stems.set(word, made)
  return made
}

/** What has more letters is no word that has an ending, and stemmers take long over it. */
const longestWord = 100

/** Every article uses the same few thousand words: stemming them once is most of the time saved. */
const stemsKnown = new Map<string, Map<string, string>>()
const mostKept = 50_000

/** What is kept of a language's words, emptied before it grows without bound. */
function keptFor<T>(language: string, kept: Map<string, Map<string, T>>): Map<string, T> {
  let own = kept.get(language)
  if (own === undefined || own.size >= mostKept) {
    own = new Map()
    kept.set(language, own)
  }
  return own
}

/**
 * Whether a word can say what a text is about. Numbers cannot, nor can words of
 * grammar: where their list is not known, short words in small letters, which
 * they mostly are in scripts that have small letters.
 */
export function isTelling(word: string, lang: string): boolean {
  const language = primary(lang)
  const answers = keptFor(language, tellingKnown)
  const known = answers.get(word)
  if (known !== undefined) return known
  const made = tells(word, language)
  answers.set(word, made)
  return made
}

const tellingKnown = new Map<string, Map<string, boolean>>()

function tells(word: string, language: string): boolean {
  const letters = word.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return false
  const known = functionWordsOf(language)
  if (known !== null) {
    // One letter is a whole word where there are no small ones, and in "5G", not in "5m".
    return (letters > 1 || !/^\p{Cased}$|\p{Ll}/u.test(word)) && !known.has(foldWord(word))
  }
  return letters > 3 || !/\p{Ll}/u.test(word) || /\p{Lu}/u.test(word)
}

/** Without what is written together with a word and is none of it. */
function withoutClitic(word: string, lang: string): string {
  const clitic = languageOf(lang)?.clitic ?? null
  const bare = clitic === null ? word : word.replace(clitic, '')
  return bare === '' ? word : bare
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, made)
  return made
}

function primary(lang: string): string {
  const cut = lang.indexOf('-')
  return (cut === -1 ? lang : lang.slice(0, cut)).toLowerCase()
}
