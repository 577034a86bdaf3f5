/** Words as two texts are compared by: folded, stemmed, and told from the words every text has. */

import { languageOf, primaryOf } from '#lib/text/languages/known-languages.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'
import { functionWordsOf } from '#lib/text/words/function-words.ts'
import { onceAWord } from '#lib/text/words/once-a-word.ts'
import { piecesOf } from '#lib/text/words/pieces.ts'
import { stemmers } from '#lib/text/words/stemmers.ts'
import { mayBeUnspaced, unspaced } from '#lib/text/words/unspaced.ts'

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
  const { wordOf } = vocabularyOf(lang)
  for (const { segment, from } of cutWords(text, lang)) {
    const read = wordOf(segment)
    if (read === null) continue
    const { text: said, shift, stem } = read
    words.push({ text: said, from: from + shift, stem, opens: words.length === 0 })
  }
  return words
}

type Cut = { readonly segment: string; readonly from: number }

/** Where words have spaces between them a pattern cuts as UAX 29 does, at a fiftieth of the time. */
function cutWords(text: string, lang: string): readonly Cut[] {
  if (!mayBeUnspaced(text) || !unspaced.test(text)) {
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
  return vocabularyOf(lang).stemOf(word)
}

/** What has more letters is no word that has an ending, and stemmers take long over it. */
const longestWord = 100

function stemIn(language: string, word: string): string {
  const lower = word.normalize('NFC').toLowerCase()
  const stem = lower.length > longestWord ? lower : (stemmers[language]?.(lower) ?? lower)
  const folded = foldWord(stem).trim()
  return folded === '' ? foldWord(lower) : folded
}

/**
 * Whether a word can say what a text is about. Numbers cannot, nor can words of
 * grammar: where their list is not known, short words in small letters, which
 * they mostly are in scripts that have small letters.
 */
export function isTelling(word: string, lang: string): boolean {
  return vocabularyOf(lang).isTelling(word)
}

/** What is known of the words of a primary language. */
type Vocabulary = {
  /** Of what was cut out of a text; `null` where that is no word. */
  readonly wordOf: (segment: string) => ReadWord | null
  readonly stemOf: (word: string) => string
  readonly isTelling: (word: string) => boolean
}

/** A word without its place. `shift` is how much further on than what was cut out it begins. */
type ReadWord = Pick<Word, 'text' | 'stem'> & { readonly shift: number }

const vocabularies = new Map<string, Vocabulary>()

/** Words come by the text, and all of a text are of one language. */
let present: { readonly lang: string; readonly vocabulary: Vocabulary } | null = null

function vocabularyOf(lang: string): Vocabulary {
  if (present?.lang !== lang) {
    const language = primaryOf(lang)
    const vocabulary = vocabularies.get(language) ?? emptyVocabulary(language)
    vocabularies.set(language, vocabulary)
    present = { lang, vocabulary }
  }
  return present.vocabulary
}

function emptyVocabulary(language: string): Vocabulary {
  const stem = onceAWord((word) => stemIn(language, word))
  const wordOf = (segment: string): ReadWord | null => {
    const bare = withoutClitic(segment, language)
    // A soft hyphen only says where a line may break.
    const said = bare.replaceAll(softHyphen, '')
    if (said === '') return null
    return { text: said.normalize('NFC'), shift: segment.indexOf(bare), stem: stem(said) }
  }
  return {
    wordOf: onceAWord(wordOf),
    stemOf: stem,
    isTelling: onceAWord((word) => tells(word, language)),
  }
}

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
