import { siteLanguage } from '#components/controls/site-globals.lazy.ts'
import { languageAt, type SpokenLanguage } from '#components/language/language-of-words.lazy.ts'
import { localeOf } from '#lib/site/locale.ts'
import type { Messages } from '#lib/site/messages/english.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { wordsLang } from '#lib/site/words-lang.ts'

/** The words of the interface at a place of the page, as the page itself has them there. */
export type WordsAt = {
  readonly messages: Messages
  /** For the element that holds them. */
  readonly tongue: SpokenLanguage
  /** For Intl, of numbers that stand in them. */
  readonly locale: string
}

/**
 * What a script adds to a tool inside an article says it as the tool does: in
 * the article's language, where that has words, and not in that of the site.
 */
export async function wordsAt(element: Element | null): Promise<WordsAt> {
  const { lang: around, dir } = languageAt(element)
  const messages = await messagesOf(around)
  const among = wordsLang(messages, around)
  const lang = among.lang ?? around
  return { messages, tongue: { lang, dir: among.dir ?? dir }, locale: localeOf(lang) }
}

/** Those of the site and of English are at hand. */
async function messagesOf(language: string): Promise<Messages> {
  const atHand = messagesIn(language, siteLanguage.lang)
  const { language: primary } = new Intl.Locale(language)
  if (atHand.language === primary) return atHand
  const { otherMessages } = await import('#components/language/other-messages.lazy.ts')
  return otherMessages(primary) ?? atHand
}
