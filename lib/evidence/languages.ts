/** What evidence knows of each language, by the code that articles name theirs by. */

import { arabic } from '#lib/evidence/languages/ar.ts'
import { chinese } from '#lib/evidence/languages/zh.ts'
import { dutch } from '#lib/evidence/languages/nl.ts'
import { english } from '#lib/evidence/languages/en.ts'
import type { FactWords, Naming } from '#lib/evidence/languages/fact-words.ts'
import { french } from '#lib/evidence/languages/fr.ts'
import { german } from '#lib/evidence/languages/de.ts'
import { italian } from '#lib/evidence/languages/it.ts'
import { japanese } from '#lib/evidence/languages/ja.ts'
import { polish } from '#lib/evidence/languages/pl.ts'
import { portuguese } from '#lib/evidence/languages/pt.ts'
import { russian } from '#lib/evidence/languages/ru.ts'
import { spanish } from '#lib/evidence/languages/es.ts'
import { type Measure, measureTable } from '#lib/evidence/numbers/measures.ts'
import { noNumberWords, type NumberWords } from '#lib/evidence/numbers/number-words.ts'

const byLanguage: ReadonlyMap<string, FactWords> = new Map([
  ['ar', arabic],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['ja', japanese],
  ['nl', dutch],
  ['pl', polish],
  ['pt', portuguese],
  ['ru', russian],
  ['zh', chinese],
])

/** What is known of the words of a language, whatever its region; `null` where no file is about it. */
export function factWordsIn(lang: string): FactWords | null {
  return byLanguage.get(lang.split('-')[0]?.toLowerCase() ?? '') ?? null
}

export function numberWordsIn(lang: string): NumberWords {
  return factWordsIn(lang)?.numbers ?? noNumberWords
}

/** Whether numbers in words are read in `lang`, so that one that is not found is nowhere. */
export function readsNumberWords(lang: string): boolean {
  return factWordsIn(lang) !== null
}

const everywhere: ReadonlyMap<string, Measure> = measureTable('')

export function measuresIn(lang: string): ReadonlyMap<string, Measure> {
  return factWordsIn(lang)?.measures ?? everywhere
}

const unnamed: Naming = { capitals: new Set(), openers: null, endings: null, before: new Set() }

export function namingIn(lang: string): Naming {
  return { ...unnamed, ...factWordsIn(lang)?.naming }
}
