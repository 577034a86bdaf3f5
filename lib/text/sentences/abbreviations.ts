/** What an abbreviation before a possible end of a sentence says about that end. */

import { languageOf } from '#lib/text/languages/known-languages.ts'
import {
  type AbbreviationLists,
  abbreviationsAnywhere,
} from '#lib/text/languages/parts/abbreviation-lists.ts'
import { unicodeLists } from '#lib/text/sentences/unicode-lists.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'
import { functionWordsOf } from '#lib/text/words/function-words.ts'

export type AbbreviationKind = Exclude<keyof AbbreviationLists, 'words'>

/** Those of a language, looked up by a word or several. */
export type Abbreviations = {
  readonly has: (kind: AbbreviationKind, words: string) => boolean
  /** What may follow where the words are the beginning of one of several parts: `UU.` behind `EE`. */
  readonly rests: (words: string) => readonly string[]
  /** Whether anybody has listed any of this language. */
  readonly listed: boolean
}

const kinds: readonly AbbreviationKind[] = ['leading', 'either', 'counted', 'measured']

const known = new Map<string, Abbreviations>()

/** @param language primary: `pt`, not `pt-BR` */
export function abbreviationsOf(language: string): Abbreviations {
  const kept = known.get(language)
  if (kept !== undefined) return kept
  const made = lookUp(language)
  known.set(language, made)
  return made
}

function lookUp(language: string): Abbreviations {
  const own = languageOf(language)?.abbreviations ?? null
  const lists = kinds.map((kind) => [kind, (own ?? abbreviationsAnywhere)[kind]] as const)
  const sets = new Map(lists.map(([kind, list]) => [kind, new Set(list)]))
  const either = sets.get('either')
  for (const each of unicodeExcept(language, own)) either?.add(each)
  const rests = restsOf([...sets.values()].flatMap((set) => [...set]))
  return {
    has: (kind, words) => isIn(sets.get(kind), words),
    rests: (words) => rests.get(words) ?? rests.get(inSmall(words)) ?? [],
    listed: own !== null,
  }
}

/** A single letter is judged as an initial. What our own lists have is judged by them, and words of grammar by none. */
function unicodeExcept(language: string, own: AbbreviationLists | null): readonly string[] {
  const left = new Set(own === null ? [] : [...own.words, ...kinds.flatMap((kind) => own[kind])])
  const grammar = functionWordsOf(language)
  return (unicodeLists[language] ?? []).filter(
    (each) => each.length > 1 && !left.has(each) && grammar?.has(foldWord(each)) !== true,
  )
}

/** Of `и т. д`, `д.` behind `и т`: where a stop inside it could be taken for a sentence's end. */
function restsOf(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const rests = new Map<string, string[]>()
  for (const words of all) {
    for (const { index } of words.matchAll(/\. /gu)) {
      const [beginning, rest] = [words.slice(0, index), `${words.slice(index + 2)}.`]
      rests.set(beginning, [...(rests.get(beginning) ?? []), rest])
    }
  }
  return rests
}

function isIn(set: ReadonlySet<string> | undefined, words: string): boolean {
  return set !== undefined && (set.has(words) || set.has(inSmall(words)))
}

/** As it is written inside a sentence. */
function inSmall(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
