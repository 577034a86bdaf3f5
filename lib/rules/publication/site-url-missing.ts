import { inFile } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'site-url-missing',
  severity: 'warning',
  meaning:
    'Nobody said at which address the site will stand. It can be read all the same, but feeds, sitemaps and links for search engines need whole addresses and are left out. Write `url` into site.yml.',
  bad: inFile('site.yml', 'name: The Harbour News'),
  good: inFile('site.yml', 'name: The Harbour News', 'url: https://news.example.org'),
}

export function noSiteUrl(): Breach {
  return breach(
    rule,
    'Missing `url`, expected the address at which the site will stand',
    'without it there are no feeds, sitemaps or canonical links; set `url` here or SITE_URL in the environment',
  )
}
