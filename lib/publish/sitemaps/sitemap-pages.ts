import type { Archive, Entry } from '#lib/archive/archive.ts'
import type { SitemapPage } from '#lib/publish/sitemaps/sitemap.ts'
import { type BuiltInPage, builtInPages } from '#lib/site/built-in-pages.ts'
import { urlsOf } from '#lib/site/urls.ts'
import type { Moment } from '#lib/text/moment.ts'

/**
 * What a reader may come upon from outside: articles and the first page of each
 * list. Further pages of a list only lead to articles, which stand here
 * themselves; the search and what a reader keeps say nothing to a stranger.
 *
 * @param picturesOf names on the site of the pictures that an article's page shows
 * @returns nothing for a site without an address
 */
export function sitemapPages(
  archive: Archive,
  picturesOf: (slug: string) => readonly string[],
): readonly SitemapPage[] {
  const { site, entries, topics, years, authors, pages, corrections } = archive
  const urls = urlsOf(site)
  const page = (
    path: string,
    changed: Moment | null,
    pictures: readonly string[] = [],
  ): readonly SitemapPage[] => {
    const url = urls.absolute(path)
    return url === null ? [] : [{ url, changed, pictures: pictures.flatMap(pictureAt) }]
  }
  const pictureAt = (file: string): readonly string[] => {
    const url = urls.absolute(urls.picture(file))
    return url === null ? [] : [url]
  }
  const changedAlone = new Map<BuiltInPage, Moment | null>([
    ['corrections', corrections[0]?.correction.date ?? null],
  ])
  return [
    ...page(urls.home, newest(entries)),
    ...entries.flatMap((entry) =>
      page(urls.article(entry.slug), changedAt(entry), picturesOf(entry.slug)),
    ),
    ...(topics.length === 0 ? [] : page(urls.topics, newest(entries))),
    ...topics.flatMap(({ id, entries: own }) => page(urls.topic(id), newest(own))),
    ...(authors.length === 0 ? [] : page(urls.authors, null)),
    ...authors.flatMap(({ id, entries: own }) => page(urls.author(id), newest(own))),
    ...(years.length === 0 ? [] : page(urls.archive, newest(entries))),
    ...years.flatMap(({ year, months }) => [
      ...page(urls.year(year), newest(months.flatMap((month) => month.entries))),
      ...months.flatMap(({ month, entries: own }) => page(urls.month(year, month), newest(own))),
    ]),
    ...builtInPages
      .filter(({ inSitemap }) => inSitemap === 'alone')
      .flatMap(({ name }) => page(urls[name], changedAlone.get(name) ?? null)),
    ...pages.flatMap(({ slug }) => page(urls.page(slug), null)),
  ]
}

function changedAt({ published, updated }: Entry): Moment {
  return updated ?? published
}

function newest(entries: readonly Entry[]): Moment | null {
  return entries
    .map(changedAt)
    .reduce<Moment | null>((last, each) => (last === null || each.at > last.at ? each : last), null)
}
