/** What is new, before it is written down in a format. */

import type { ArticleInContext } from '#lib/archive/archive.ts'
import type { Picture } from '#lib/article/article.ts'
import type { FeedSubject } from '#lib/publish/feeds/feed-subject.ts'
import { fittingFile } from '#lib/publish/fitting-file.ts'
import { portableHtml } from '#lib/publish/feeds/portable-html.ts'
import type { Site } from '#lib/site/site.ts'
import { type Urls, urlsOf } from '#lib/site/urls.ts'

/** Addresses are whole, instants as ISO 8601 has them, languages as BCP 47. */
export type Feed = {
  readonly title: string
  /** The publication's, of itself. */
  readonly description: string | null
  readonly publisher: string
  readonly language: string
  /** The page whose news these are. */
  readonly page: string
  /** A square of 512 pixels. */
  readonly icon: string
  /** Where it stands itself, in each format that it is written in. */
  readonly addresses: FeedSubject['addresses']
  /** The newest instant of its items; `null` when it has none. */
  readonly updated: string | null
  /** Newest first. */
  readonly items: readonly FeedItem[]
}

export type FeedItem = {
  /** Where the article was first published: it stays when the article moves. */
  readonly id: string
  readonly url: string
  readonly title: string
  /** Plain text. */
  readonly summary: string | null
  /** The full text. */
  readonly html: string
  readonly picture: FeedPicture | null
  readonly authors: readonly { readonly name: string; readonly url: string }[]
  readonly topics: readonly string[]
  readonly published: string
  readonly updated: string | null
  readonly language: string
}

export type FeedPicture = {
  readonly url: string
  /** MIME type. */
  readonly type: string
  /** `null` when nobody knows. */
  readonly bytes: number | null
}

/** As much of an article as a feed tells. */
type FeedArticle = Pick<ArticleInContext, 'article' | 'topics' | 'authors'>

type FeedContext = {
  readonly site: Site
  readonly urls: Urls
  /** In bytes, of a picture's encoded file. */
  readonly sizeOf: (file: string) => number | null
}

/**
 * @param inContext what is in it, newest first: published articles, as few as it is to have
 * @param sizeOf bytes of an encoded picture by its file's name; `null` when nobody knows
 * @returns `null` on a site without an address: a feed is read elsewhere
 */
export function feedOf(
  site: Site,
  subject: FeedSubject,
  inContext: readonly FeedArticle[],
  sizeOf: FeedContext['sizeOf'],
): Feed | null {
  if (site.url === null) return null
  const urls = urlsOf(site)
  const items = inContext.map((each) => itemOf(each, { site, urls, sizeOf }))
  return {
    title: subject.title,
    description: site.description,
    publisher: site.name,
    language: site.language,
    page: urls.whole(subject.page),
    icon: urls.whole(urls.icon('icon-512.png')),
    addresses: new Map([...subject.addresses].map(([format, path]) => [format, urls.whole(path)])),
    // ISO instants in UTC are in order as words.
    updated:
      items
        .map(({ published, updated }) => updated ?? published)
        .toSorted()
        .at(-1) ?? null,
    items,
  }
}

function itemOf(
  { article, topics, authors }: FeedArticle,
  { site, urls, sizeOf }: FeedContext,
): FeedItem {
  const url = urls.whole(urls.article(article.slug))
  const [first] = article.aliases
  return {
    id: first === undefined ? url : urls.whole(urls.inside(first)),
    url,
    title: article.title,
    summary: article.standfirst,
    html: portableHtml(article, site),
    picture: article.image === null ? null : pictureOf(article.image, urls, sizeOf),
    authors: authors.map(({ id, name }) => ({ name, url: urls.whole(urls.author(id)) })),
    topics: topics.map(({ label }) => label),
    published: new Date(article.published.at).toISOString(),
    updated: article.updated === null ? null : new Date(article.updated.at).toISOString(),
    language: article.lang,
  }
}

function pictureOf(picture: Picture, urls: Urls, sizeOf: FeedContext['sizeOf']): FeedPicture {
  const { file, type } = fittingFile(picture.file)
  return { url: urls.whole(urls.picture(file)), type, bytes: sizeOf(file) }
}
