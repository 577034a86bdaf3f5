/**
 * What is known of one language, in one file. A new one is written beside this
 * file; the compiler names each part that it leaves out, `null` says that nobody
 * has listed it, and docs/languages.md shows which. What Unicode, `Intl` and
 * packages know of languages is asked for there and stands in none of the files.
 */

import type { AbbreviationLists } from '#lib/text/languages/parts/abbreviation-lists.ts'
import type { DateWords } from '#lib/text/languages/parts/date-words.ts'
import type { LeaningWords } from '#lib/text/languages/parts/leaning-words.ts'
import type { Measure } from '#lib/text/languages/parts/measures.ts'
import type { NameWords } from '#lib/text/languages/parts/name-words.ts'
import type { NumberWords } from '#lib/text/languages/parts/number-words.ts'
import type { Opposites } from '#lib/text/languages/parts/opposites.ts'
import type { SentenceHabits } from '#lib/text/languages/parts/sentence-habits.ts'
import type { Words } from '#lib/text/languages/parts/written-lists.ts'

export type Language = {
  /** BCP 47, primary: `pt`, also for `pt-BR`. */
  readonly code: string
  /** Words of grammar and others that say nothing of what a text is about, for news; folded. A package lists those of more languages. */
  readonly grammar: Words | null
  /** What is written together with a word and is none of it: the possessive, and articles before an apostrophe. */
  readonly clitic: RegExp | null
  /** Unicode lists those of more languages. */
  readonly abbreviations: AbbreviationLists | null
  readonly sentences: SentenceHabits | null
  readonly numbers: NumberWords | null
  /** Made by `measureTable`. */
  readonly measures: ReadonlyMap<string, Measure> | null
  readonly dates: DateWords | null
  readonly names: NameWords | null
  readonly opposites: Opposites | null
  /** Groups of words that headlines and summaries put for one another. */
  readonly headlines: readonly Words[] | null
  readonly leaning: LeaningWords | null
  /** In silent reading; `null` where English stands in. */
  readonly wordsPerMinute: number | null
}
