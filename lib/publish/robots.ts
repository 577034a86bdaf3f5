/** `/robots.txt`: everybody may read everything, and where the sitemaps are. */

import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'

export function robotsText(site: Site): string {
  const urls = urlsOf(site)
  const sitemaps = [urls.sitemap, urls.newsSitemap].flatMap((path) => urls.absolute(path) ?? [])
  return [
    'User-agent: *',
    'Allow: /',
    ...(sitemaps.length === 0 ? [] : ['', ...sitemaps.map((address) => `Sitemap: ${address}`)]),
    '',
  ].join('\n')
}
