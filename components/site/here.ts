/** The words and addresses of the site, for what loads on use: the bundler writes the site's facts in. */

import { localeOf } from '#lib/site/locale.ts'
import { messagesIn } from '#lib/site/messages.ts'
import { urlsOf } from '#lib/site/urls.ts'

declare const SITE_LANGUAGE: string
declare const SITE_BASE_PATH: string

export const language = SITE_LANGUAGE
/** For Intl. */
export const locale = localeOf(SITE_LANGUAGE)
export const words = messagesIn(SITE_LANGUAGE)
export const urls = urlsOf({ basePath: SITE_BASE_PATH, url: null })
