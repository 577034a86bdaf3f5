/** The articles of the last two days, as Google News wants them told: https://www.google.com/schemas/sitemap-news/0.9 */

import type { Archive } from '#lib/archive/archive.ts'
import { document, tag } from '#lib/publish/sitemap.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { machineForm } from '#lib/text/moment.ts'

const twoDays = 48 * 60 * 60 * 1000
/** By its rules; a publication with more in two days has the newest in it. */
const mostArticles = 1000

/**
 * @param now milliseconds since 1970
 * @returns well-formed and empty of articles when none is as new as that
 */
export function newsSitemap({ site, entries }: Archive, now: number): string {
  const urls = urlsOf(site)
  const fresh = entries
    .filter(({ published }) => published.at > now - twoDays && published.at <= now)
    .slice(0, mostArticles)
  return document(
    'urlset',
    ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
    fresh.flatMap(({ slug, title, published, lang }) => {
      const url = urls.absolute(urls.article(slug))
      if (url === null) return []
      return [
        '<url>' +
          tag('loc', url) +
          '<news:news>' +
          `<news:publication>${tag('news:name', site.name)}${tag('news:language', newsLanguage(lang))}</news:publication>` +
          tag('news:publication_date', machineForm(published)) +
          tag('news:title', title) +
          '</news:news></url>',
      ]
    }),
  )
}

/** ISO 639, but for Chinese, whose two scripts it wants told apart. */
function newsLanguage(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize()
  if (language === 'zh') return script === 'Hant' ? 'zh-tw' : 'zh-cn'
  return language
}
