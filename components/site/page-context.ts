import { localeOf } from '#lib/site/locale.ts'
import type { Messages } from '#lib/site/messages/english.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import type { Site } from '#lib/site/site.ts'
import { langAmong, type LangAttributes, wordsLang } from '#lib/site/words-lang.ts'
import { type Urls, urlsOf } from '#lib/site/urls.ts'

/** What a component needs besides the thing it shows: where addresses lead, and which words and dates to write. */
export type PageContext = {
  readonly site: Site
  readonly urls: Urls
  readonly messages: Messages
  /** For every element that holds some of these words: nothing where they are in the language around. */
  readonly wordsLang: LangAttributes
  /** The way back, for what is in the language around inside an element with words of the interface. */
  readonly ownLang: LangAttributes
  /** For what is the publication's own inside an article of another language, such as topics and lines about authors. */
  readonly siteLang: LangAttributes
  /** For Intl. */
  readonly locale: string
  /** The same for numbers and lists that stand in the words. */
  readonly wordsLocale: string
}

/** @param language the site's unless an article brings its own */
export function pageContextOf(site: Site, language: string = site.language): PageContext {
  const messages = messagesIn(language, site.language)
  const lang = wordsLang(messages, language)
  return {
    site,
    urls: urlsOf(site),
    messages,
    wordsLang: lang,
    ownLang: langAmong(language, messages.language),
    siteLang: langAmong(site.language, language),
    locale: localeOf(language),
    wordsLocale: localeOf(lang.lang ?? language),
  }
}
