/** Every word the interface says, by language. Pages hold no words of their own. */

import { arabic } from '#lib/site/messages/arabic.ts'
import { english, type Messages } from '#lib/site/messages/english.ts'
import { german } from '#lib/site/messages/german.ts'

/** From a language to the file of its words beside this one; English stands in for all others. */
export const languageFiles: Readonly<Record<string, string>> = { de: 'german', ar: 'arabic' }

const byLanguage: ReadonlyMap<string, Messages | undefined> = new Map([
  ['en', english],
  ['de', german],
  ['ar', arabic],
])

/**
 * Messages in a language, by its primary subtag.
 *
 * @param fallback the site's language, for articles in one that has no messages; English stands in where that has none either
 */
export function messagesIn(language: string, fallback = 'en'): Messages {
  return inOwnLanguage(language) ?? inOwnLanguage(fallback) ?? english
}

function inOwnLanguage(language: string): Messages | undefined {
  return byLanguage.get(new Intl.Locale(language).language)
}
