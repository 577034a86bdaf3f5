/** Every word the interface says, by language. Pages hold no words of their own. */

import { allMessages } from '#lib/site/messages/all-messages.ts'
import { english, type Messages } from '#lib/site/messages/english.ts'
import { onceAWord } from '#lib/text/words/once-a-word.ts'

/**
 * Messages in a language, by its primary subtag.
 *
 * @param fallback the site's language, for articles in one that has no messages; English stands in where that has none either
 */
export function messagesIn(language: string, fallback = 'en'): Messages {
  return inOwnLanguage(language) ?? inOwnLanguage(fallback) ?? english
}

const inOwnLanguage = onceAWord((language): Messages | null => {
  const primary = new Intl.Locale(language).language
  return Object.values(allMessages).find(({ language: own }) => own === primary) ?? null
})
