/** What evidence knows of a text's language, and what it takes where no file says. */

import type { Language } from '#lib/text/languages/language.ts'
import { languageOf, madeOnce } from '#lib/text/languages/known-languages.ts'
import { type Measure, measureTable } from '#lib/text/languages/parts/measures.ts'
import { noNumberWords, type NumberWords } from '#lib/text/languages/parts/number-words.ts'

export function numberWordsIn(lang: string): NumberWords {
  return languageOf(lang)?.numbers ?? noNumberWords
}

/** Whether numbers in words are read in `lang`, so that one that is not found is nowhere. */
export function readsNumberWords(lang: string): boolean {
  return numberWordsIn(lang).complete
}

const everywhere: ReadonlyMap<string, Measure> = measureTable('')

export function measuresIn(lang: string): ReadonlyMap<string, Measure> {
  return languageOf(lang)?.measures ?? everywhere
}

/** What tells names from other words with a capital; all words folded. */
export type Naming = {
  readonly capitals: ReadonlySet<string>
  readonly openers: ReadonlySet<string> | null
  readonly endings: RegExp | null
  readonly before: ReadonlySet<string>
}

const unnamed: Naming = { capitals: new Set(), openers: null, endings: null, before: new Set() }

const namingOf = madeOnce(({ names }: Language): Naming => {
  if (names === null) return unnamed
  const { capitals, openers, endings, before } = names
  return {
    capitals: new Set(capitals),
    openers: openers === null ? null : new Set(openers),
    endings,
    before: new Set(before),
  }
})

export function namingIn(lang: string): Naming {
  const language = languageOf(lang)
  return language === null ? unnamed : namingOf(language)
}
