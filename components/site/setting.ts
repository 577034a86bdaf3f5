import { localeOf } from '#lib/site/locale.ts'
import { type Messages, messagesIn } from '#lib/site/messages.ts'
import type { Site } from '#lib/site/site.ts'
import { type Urls, urlsOf } from '#lib/site/urls.ts'

/** What a component needs besides the thing it shows: where addresses lead, and which words and dates to write. */
export type Setting = {
  readonly site: Site
  readonly urls: Urls
  readonly words: Messages
  /** For Intl. */
  readonly locale: string
}

/** @param language the site's unless an article brings its own */
export function settingOf(site: Site, language: string = site.language): Setting {
  return {
    site,
    urls: urlsOf(site),
    words: messagesIn(language, site.language),
    locale: localeOf(language),
  }
}
