import type { StandingPage } from '#lib/article/standing-page.ts'
import type { Shelves } from '#lib/archive/shelve.ts'
import { encodedFilesOf } from '#lib/images/picture-files.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import type { Site } from '#lib/site/site.ts'

type Beside = {
  readonly pages: readonly Pick<StandingPage, 'slug'>[]
  readonly pictures: PictureTable
  readonly publicFiles: readonly string[]
  readonly site: Pick<Site, 'url'>
}

/**
 * Every address that pages and files of the site answer to, as a writer writes
 * it: without the base path, and with letters rather than percent codes.
 */
export function addressesOf(
  { slugs, entries, topics, years, authors }: Shelves,
  { pages, pictures, publicFiles, site }: Beside,
): ReadonlySet<string> {
  return new Set([
    '/',
    '/topics/',
    '/archive/',
    '/authors/',
    '/settings/',
    '/search/',
    '/saved/',
    '/offline/',
    '/corrections/',
    ...pages.map(({ slug }) => `/${slug}/`),
    ...slugs.map((slug) => `/articles/${slug}/`),
    ...laterPages('/', entries),
    ...topics.flatMap(({ id, entries: own }) => [
      `/topics/${id}/`,
      ...laterPages(`/topics/${id}/`, own),
    ]),
    ...years.flatMap(({ year, months }) => [
      `/archive/${year}/`,
      ...months.flatMap(({ month, entries: own }) => [
        `/archive/${year}/${month}/`,
        ...laterPages(`/archive/${year}/${month}/`, own),
      ]),
    ]),
    ...authors.flatMap(({ id, entries: own }) => [
      `/authors/${id}/`,
      ...laterPages(`/authors/${id}/`, own),
    ]),
    ...[...encodedFilesOf(pictures).keys()].map((file) => `/images/${file}`),
    ...filesOf(site).map((file) => `/${file}`),
    ...publicFiles,
  ])
}

/** What stands at the top of the site and is no page. */
function filesOf({ url }: Pick<Site, 'url'>): readonly string[] {
  return [
    ...['404.html', '_headers', '_redirects', 'articles.json', 'icon.svg', 'index.html'],
    ...['llms.txt', 'manifest.webmanifest', 'robots.txt', 'sw.js'],
    ...(url === null
      ? []
      : ['atom.xml', 'feed.json', 'feed.xml', 'news-sitemap.xml', 'sitemap.xml']),
  ]
}

/** As many as a list can have: how many entries share a page is for the pages to say, and it is at least one. */
function laterPages(list: string, entries: readonly unknown[]): readonly string[] {
  return entries.slice(1).map((_, index) => `${list}page/${index + 2}/`)
}
