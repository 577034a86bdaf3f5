/** Where in a body the words stand that an author names as evidence. */

import { wordDiff } from '#lib/evidence/word-diff.ts'
import { lastUpTo } from '#lib/text/last-up-to.ts'
import { occurrencesOf } from '#lib/text/occurrences.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'
import { mayBeUnspaced, unspaced } from '#lib/text/words/unspaced.ts'
import { wordsIn } from '#lib/text/words/words.ts'

export type FoundQuote =
  /** One place: the sentences that it touches, in reading order. */
  | { readonly kind: 'found'; readonly sentences: readonly Sentence[] }
  /** The first sentence of each place. */
  | { readonly kind: 'several'; readonly places: readonly Sentence[] }
  /** The words begin in one section and end in another. */
  | { readonly kind: 'across'; readonly sentences: readonly Sentence[] }
  /** Nowhere; `nearest` is the sentence that shares the most words with it. */
  | { readonly kind: 'missing'; readonly nearest: Nearest | null }

/** `diff` shows what to take out of the quoted words and what to put in, to have the sentence's. */
export type Nearest = { readonly sentence: Sentence; readonly diff: string }

/**
 * Looks for the words as they are, then with quotes, dashes and hidden
 * characters evened out, then without regard to case; the first way that finds
 * them decides. They begin and end at borders of words, which in scripts that
 * put no spaces between them may be anywhere. A place may reach over several
 * sentences of one section.
 *
 * @param spellings of the same words: as written, and without Markdown
 */
export function findQuote(
  spellings: readonly string[],
  sections: readonly (readonly Sentence[])[],
  lang: string,
): FoundQuote {
  for (const even of evenings) {
    const hay = knownHaystack(sections, even)
    for (const spelling of spellings) {
      const places = placesOf(even(spelling), hay)
      if (places.length > 0) return locatedAt(places, hay)
    }
  }
  return { kind: 'missing', nearest: nearestTo(spellings.at(-1) ?? '', sections.flat(), lang) }
}

/** Whether words stand in a text, told for one text after another. */
export function standsIn(spellings: readonly string[]): (text: string) => boolean {
  const evened = evenings.map((even) => ({ even, wanted: spellings.map(even) }))
  return (text) =>
    evened.some(({ even, wanted }) => {
      const hay = even(text)
      return wanted.some((words) => startsOf(words, hay).length > 0)
    })
}

/**
 * The words as the sentences have them in which they were found, where they were
 * named with other marks or capitals; `null` where they are the same, or the
 * sentences are too long to look at every stretch.
 */
export function ownWords(
  spellings: readonly string[],
  sentences: readonly Sentence[],
): string | null {
  const text = sentences.map((sentence) => sentence.text).join(' ')
  const isSame = spellings.some((spelling) => spaced(text).includes(spaced(spelling)))
  if (isSame || text.length > longestToLookAt) return null
  return (
    [plain, small]
      .flatMap((even) => spellings.map((spelling) => stretchOf(text, even(spelling), even)))
      .find((stretch) => stretch !== null) ?? null
  )
}

/** In characters: the time grows with the square of it. */
const longestToLookAt = 600

/** The stretch of a text that evens out to `wanted`. */
function stretchOf(text: string, wanted: string, even: Even): string | null {
  for (let start = text.length - 1; start >= 0; start -= 1) {
    if (!even(text.slice(start)).startsWith(wanted)) continue
    for (let end = start + 1; end <= text.length; end += 1) {
      if (even(text.slice(start, end)) === wanted) return text.slice(start, end).trim()
    }
  }
  return null
}

type Even = (text: string) => string

/** Every takeaway of an article is looked for in the same sentences. */
const hays = new WeakMap<readonly (readonly Sentence[])[], Map<Even, Haystack>>()

function knownHaystack(sections: readonly (readonly Sentence[])[], even: Even): Haystack {
  const known = hays.get(sections) ?? new Map<Even, Haystack>()
  const hay = known.get(even) ?? haystackOf(sections, even)
  hays.set(sections, known.set(even, hay))
  return hay
}

type Haystack = {
  readonly text: string
  readonly sentences: readonly { readonly sentence: Sentence; readonly section: number }[]
  /** Where each sentence begins in `text`. */
  readonly starts: readonly number[]
}

function haystackOf(sections: readonly (readonly Sentence[])[], even: Even): Haystack {
  const sentences = sections.flatMap((each, section) =>
    each.map((sentence) => ({ sentence, section })),
  )
  const starts: number[] = []
  let text = ''
  for (const { sentence } of sentences) {
    const next = even(sentence.text)
    if (text !== '' && !closesUp(text.slice(-2), next)) text += ' '
    starts.push(text.length)
    text += next
  }
  return { text, sentences, starts }
}

/** Every place of `words` in the text, as its first and last sentence. */
function placesOf(
  words: string,
  { text, starts }: Haystack,
): readonly (readonly [number, number])[] {
  return startsOf(words, text).map((at) => [
    lastUpTo(starts, at),
    lastUpTo(starts, at + words.length - 1),
  ])
}

/** Where words stand that begin and end at borders of words. */
function startsOf(words: string, text: string): readonly number[] {
  return occurrencesOf(words, text).filter(
    (at) => !insideWord(text, at) && !insideWord(text, at + words.length),
  )
}

/** Whether a place in the text has letters or digits on both sides, and none of a script without spaces, or is inside a letter. */
function insideWord(text: string, at: number): boolean {
  const both = around(text, at)
  if (!/^[\p{L}\p{N}\p{M}]{2}$/u.test(both)) return false
  return /\p{M}$/u.test(both) || !unspaced.test(both)
}

/** The whole characters to the left and right of a place. */
function around(text: string, at: number): string {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20)
  return `${before}${after}`
}

function locatedAt(places: readonly (readonly [number, number])[], hay: Haystack): FoundQuote {
  const firsts = places.flatMap(([first]) => hay.sentences[first]?.sentence ?? [])
  if (places.length > 1) return { kind: 'several', places: firsts }
  const [first, last] = places[0] ?? [0, 0]
  const touched = hay.sentences.slice(first, last + 1)
  const sentences = touched.map(({ sentence }) => sentence)
  const whole = new Set(touched.map(({ section }) => section)).size === 1
  return { kind: whole ? 'found' : 'across', sentences }
}

/** Where no script needs a space: a line that was broken between two characters of Chinese has one by chance. */
const spaced = (text: string): string => {
  const single = text.normalize('NFC').replace(/\s{2,}|[^\S ]/gu, ' ')
  return (mayBeUnspaced(single) ? single.replace(spaceByChance, '') : single).trim()
}

const withoutSpaces = `${unspaced.source.slice(1, -1)}\\u3001-\\u303F\\uFF01-\\uFF60`
const spaceByChance = new RegExp(`(?<=[${withoutSpaces}]) | (?=[${withoutSpaces}])`, 'gu')

/** Whether two texts stand one behind the other without a space. */
function closesUp(before: string, after: string): boolean {
  return needsNoSpaceBehind.test(before) || needsNoSpaceBefore.test(after)
}

const needsNoSpaceBehind = new RegExp(`[${withoutSpaces}]$`, 'u')
const needsNoSpaceBefore = new RegExp(`^[${withoutSpaces}]`, 'u')

const plain = (text: string): string =>
  spaced(
    text
      .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
      .replace(/\s+/gu, ' ')
      // French sets its marks off with spaces, some of which do not break.
      .replace(/(?<=^|[ \p{Ps}\p{Pd}])([«‹]) /gu, '$1')
      .replace(/ (?=[»›](?:$|[ \p{P}])|[;:!?])/gu, '')
      .replace(/[‘’‚‛‹›ʼ′`´＇׳]/gu, "'")
      .replace(/[“”„‟«»″〝〞〟＂״「」『』｢｣]/gu, '"')
      // Which of the two kinds is the outer one is each publisher's own; between letters it is an apostrophe.
      .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '"')
      .replace(/[‐‑‒–—―−]/gu, '-')
      .replace(/…/gu, '...'),
  )

const small = (text: string): string => plain(text).toLowerCase()

const evenings = [spaced, plain, small] as const

/** Sentences that share at least a third of the words are worth naming. */
const leastShared = 0.34

function nearestTo(quote: string, sentences: readonly Sentence[], lang: string): Nearest | null {
  const wanted = new Set(wordsIn(quote, lang).map(({ stem }) => stem))
  let [best, most]: [Sentence | null, number] = [null, leastShared]
  for (const sentence of sentences) {
    const stems = new Set(wordsIn(sentence.text, lang).map(({ stem }) => stem))
    const shared = [...stems].filter((stem) => wanted.has(stem)).length
    // Of two that share as much, the shorter is nearer.
    const share = shared / Math.max(1, wanted.size) + shared / (1000 * Math.max(1, stems.size))
    if (share > most) [best, most] = [sentence, share]
  }
  return best === null ? null : { sentence: best, diff: wordDiff(spaced(quote), best.text) }
}
