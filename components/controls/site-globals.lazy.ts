/** The words and addresses of the site, for what loads on use: the bundler writes the site's facts in. */

import { localeOf } from '#lib/site/locale.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { wordsLang } from '#lib/site/words-lang.ts'
import { urlsOf } from '#lib/site/urls.ts'

declare const SITE_LANGUAGE: string
/** To find it out a browser reads tables for so long that a slow one stops. */
declare const SITE_DIRECTION: 'ltr' | 'rtl'
declare const SITE_BASE_PATH: string

export const language = SITE_LANGUAGE
/** For Intl. */
export const locale = localeOf(SITE_LANGUAGE)
export const messages = messagesIn(SITE_LANGUAGE)
const amongOwn = wordsLang(messages, SITE_LANGUAGE)
/** What the words are in: not the site's language where that has none. */
export const wordsLanguage = { lang: messages.language, dir: amongOwn.dir ?? SITE_DIRECTION }
/** The site's own. */
export const siteLanguage = { lang: SITE_LANGUAGE, dir: SITE_DIRECTION }
/** For Intl, of numbers and dates that stand in the words. */
export const wordsLocale = localeOf(amongOwn.lang ?? SITE_LANGUAGE)
export const urls = urlsOf({ basePath: SITE_BASE_PATH, url: null })
