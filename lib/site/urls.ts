/** The only place an address is built. Every address is a path that begins with the site's base path and ends in a slash, or in the name of a file. */

import { builtInAddresses, type BuiltInPage } from '#lib/site/built-in-pages.ts'
import type { FeedFormat } from '#lib/site/feed-formats.ts'
import { indexFolder } from '#lib/site/search-index.ts'
import type { Site } from '#lib/site/site.ts'

export type Urls = Readonly<Record<BuiltInPage, string>> & {
  readonly home: string
  /** Page 1 of a list is the list itself: there is no `/page/1/`. */
  readonly front: (page: number) => string
  readonly article: (slug: string) => string
  /** The article for programs. */
  readonly articleMarkdown: (slug: string) => string
  /** What stands for an article where its address is shared. */
  readonly socialPicture: (slug: string) => string
  readonly topic: (id: string, page?: number) => string
  /** Years in four digits, months in two. */
  readonly year: (year: string) => string
  readonly month: (year: string, month: string, page?: number) => string
  readonly author: (id: string, page?: number) => string
  /** A standing page. */
  readonly page: (slug: string) => string
  /** What is new, for feed readers. */
  readonly feed: (format: Pick<FeedFormat, 'file'>) => string
  /** What is new of one topic. */
  readonly topicFeed: (id: string, format: Pick<FeedFormat, 'file'>) => string
  /** Everything that is published, for programs. */
  readonly articleIndex: string
  readonly sitemap: string
  readonly newsSitemap: string
  /** A file that the search reads. */
  readonly searchIndex: (file: string) => string
  /** Serves what is kept while there is no network. */
  readonly worker: string
  /** As the system shows it beside other programs. */
  readonly icon: (file: string) => string
  readonly picture: (file: string) => string
  /** A file whose name changes with its bytes. */
  readonly asset: (file: string) => string
  /** A path within the publication, as an author writes it: `/topics/ai/`. */
  readonly inside: (path: string, fragment?: string | null) => string
  /** With scheme and host; `null` on a site that has no address. */
  readonly absolute: (path: string) => string | null
  /** With scheme and host where the site has an address, else as it is. */
  readonly whole: (path: string) => string
}

export function urlsOf(site: Pick<Site, 'basePath' | 'url'>): Urls {
  const at = (...steps: readonly string[]): string =>
    `${site.basePath}/${steps.map((step) => `${encodeURIComponent(step)}/`).join('')}`
  const paged = (steps: readonly string[], page: number): string =>
    page <= 1 ? at(...steps) : at(...steps, 'page', String(page))
  const absolute = (path: string): string | null =>
    site.url === null ? null : `${site.url}${path.slice(site.basePath.length)}`
  return {
    ...builtInAddresses((name) => at(name)),
    home: at(),
    front: (page) => paged([], page),
    article: (slug) => at('articles', slug),
    articleMarkdown: (slug) => `${at('articles', slug)}article.md`,
    socialPicture: (slug) => `${at('articles', slug)}social.png`,
    topic: (id, page = 1) => paged(['topics', id], page),
    year: (year) => at('archive', year),
    month: (year, month, page = 1) => paged(['archive', year, month], page),
    author: (id, page = 1) => paged(['authors', id], page),
    page: (slug) => at(slug),
    feed: ({ file }) => `${site.basePath}/${file}`,
    topicFeed: (id, { file }) => `${at('topics', id)}${file}`,
    articleIndex: `${site.basePath}/articles.json`,
    sitemap: `${site.basePath}/sitemap.xml`,
    newsSitemap: `${site.basePath}/news-sitemap.xml`,
    searchIndex: (file) => `${site.basePath}/${indexFolder}/${encodeURIComponent(file)}`,
    worker: `${site.basePath}/sw.js`,
    icon: (file) => `${site.basePath}/icons/${file}`,
    picture: (file) => `${site.basePath}/images/${encodeURIComponent(file)}`,
    asset: (file) => `${site.basePath}/assets/${encodeURIComponent(file)}`,
    inside: (path, fragment = null) =>
      `${site.basePath}${path.split('/').map(encodeURIComponent).join('/')}${fragment === null ? '' : `#${encodeURIComponent(fragment)}`}`,
    absolute,
    whole: (path) => absolute(path) ?? path,
  }
}
