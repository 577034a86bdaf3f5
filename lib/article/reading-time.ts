/** How long a text takes to read. */

import { english } from '#lib/text/languages/english.ts'
import { languageOf } from '#lib/text/languages/known-languages.ts'

/** Seconds, rounded to whole ones. */
export function readingSeconds(words: number, lang: string): number {
  const perMinute = languageOf(lang)?.wordsPerMinute ?? english.wordsPerMinute
  return Math.round((words / perMinute) * 60)
}
