/** The articles of the last two days, as Google News wants them told: https://www.google.com/schemas/sitemap-news/0.9 */

import type { Archive } from '#lib/archive/archive.ts'
import { sitemapNamespace } from '#lib/publish/sitemaps/sitemap.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { machineForm } from '#lib/text/moment.ts'
import { xml, xmlDocument, type XmlElement } from '#lib/text/xml/xml.ts'

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
  const root = xml(
    'urlset',
    fresh.flatMap(({ slug, title, published, lang }): readonly XmlElement[] => {
      const url = urls.absolute(urls.article(slug))
      if (url === null) return []
      const publication = [xml('news:name', site.name), xml('news:language', newsLanguage(lang))]
      const news = [
        xml('news:publication', publication),
        xml('news:publication_date', machineForm(published)),
        xml('news:title', title),
      ]
      return [xml('url', [xml('loc', url), xml('news:news', news)])]
    }),
    { xmlns: sitemapNamespace, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
  )
  return xmlDocument(root)
}

/** ISO 639, but for Chinese, whose two scripts it wants told apart. */
function newsLanguage(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize()
  if (language === 'zh') return script === 'Hant' ? 'zh-tw' : 'zh-cn'
  return language
}
