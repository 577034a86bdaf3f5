/** Everything of a site that is no page of Next's: for search engines, feed readers, programs, and old addresses. */

import type { Archive, Entry, Topic } from '#lib/archive/archive.ts'
import type { PlacedArticle } from '#lib/archive/open-for-build.ts'
import { givenFile, type PlannedProduct } from '#lib/build/products/make-products.ts'
import { type PlacedArticles, wholeInContext } from '#lib/build/products/placed-articles.ts'
import { type Made, madeOf, type StoredFile } from '#lib/build/products/product.ts'
import { type FileStore, storeFiles } from '#lib/build/products/store-files.ts'
import { pagePolicy } from '#lib/finish/policy.ts'
import { encodedFilesOf } from '#lib/images/picture-files.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import { articleIndex } from '#lib/publish/article-index.ts'
import { articleMarkdown } from '#lib/publish/article-markdown.ts'
import { feedSubject } from '#lib/publish/feeds/feed-subject.ts'
import { feedTexts } from '#lib/publish/feeds/feed-texts.ts'
import { feedOf } from '#lib/publish/feeds/feed.ts'
import { llmsText } from '#lib/publish/llms.ts'
import { redirectPage, redirectsFile } from '#lib/publish/redirects.ts'
import { robotsText } from '#lib/publish/robots.ts'
import { newsSitemap } from '#lib/publish/sitemaps/news-sitemap.ts'
import { sitemapPages } from '#lib/publish/sitemaps/sitemap-pages.ts'
import { sitemapFiles } from '#lib/publish/sitemaps/sitemap.ts'
import { type FeedFormat, feedFormats, topicFeedFormats } from '#lib/site/feed-formats.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'

export type TextOptions = {
  readonly store: FileStore
  readonly articles: PlacedArticles
  /** The encoded pictures of the site: a feed says how large they are. */
  readonly pictureFiles: readonly StoredFile[]
  /** Milliseconds since 1970. */
  readonly now: number
}

export function textProducts(
  archive: Archive,
  { store, articles, pictureFiles, now }: TextOptions,
): readonly PlannedProduct[] {
  const { site } = archive
  const ofSite = digestOf(site)
  const given = (file: string, text: string): PlannedProduct => givenFile(store, file, text)
  const products = [
    ...markdownProducts(site, { store, articles, ofSite }),
    given('articles.json', articleIndex(archive)),
    given('llms.txt', llmsText(archive)),
    given('robots.txt', robotsText(site)),
    ...(archive.redirects.length === 0
      ? []
      : [given('_redirects', redirectsFile(archive.redirects, site))]),
  ]
  if (site.url === null) return products
  const pictureOf = plainFiles(archive.pictures)
  const pages = sitemapPages(archive, (slug) => {
    const shown = articles.bySlug.get(slug)?.pictures ?? []
    return [...new Set(shown.flatMap((file) => pictureOf(file) ?? []))]
  })
  const sitemaps = sitemapFiles(pages, (file) => urlsOf(site).whole(`${site.basePath}/${file}`))
  return [
    ...products,
    ...[...sitemaps].map(([file, text]) => given(file, text)),
    given('news-sitemap.xml', newsSitemap(archive, now)),
    ...feedProducts(archive, { store, articles, pictureFiles, ofSite }),
  ]
}

type ForArticles = Pick<TextOptions, 'store' | 'articles'> & {
  /** A digest of the site's settings. */
  readonly ofSite: string
}

function markdownProducts(
  site: Site,
  { store, articles, ofSite }: ForArticles,
): readonly PlannedProduct[] {
  return [...articles.bySlug].map(([slug, place]) => {
    const file = `articles/${slug}/article.md`
    return {
      name: file,
      inputs: { article: place.kept.digest, topics: digestOf(place.topics), site: ofSite },
      make: async () => {
        const { article, topics } = wholeInContext(place, articles.cache)
        const content = articleMarkdown({ article, topics }, site)
        return madeOf(await storeFiles(store, [{ file, content }]))
      },
    }
  })
}

/** How many of the newest articles a feed holds: more than anybody misses between two looks. */
const mostItems = 30

function feedProducts(
  { site, entries, topics }: Archive,
  { store, articles, pictureFiles, ofSite }: ForArticles & Pick<TextOptions, 'pictureFiles'>,
): readonly PlannedProduct[] {
  const sizes = new Map(pictureFiles.map(({ file, size }) => [file, size]))
  const sizeOf = (file: string): number | null => sizes.get(`images/${file}`) ?? null
  const productsOf = (
    list: readonly Entry[],
    topic: Topic | null,
    formats: readonly FeedFormat[],
  ): readonly PlannedProduct[] => {
    const newest = list.slice(0, mostItems).flatMap(({ slug }) => articles.bySlug.get(slug) ?? [])
    const subject = feedSubject(site, topic)
    const inputs = {
      subject: digestOf(subject),
      site: ofSite,
      articles: digestOf(newest.map(tellingParts)),
      pictures: digestOf(newest.map(({ pictures }) => pictures.map(sizeOf))),
    }
    return formats.map(({ id, file: name }) => {
      const file = topic === null ? name : `topics/${topic.id}/${name}`
      const make = async (): Promise<Made> => {
        const whole = newest.map((place) => wholeInContext(place, articles.cache))
        const feed = feedOf(site, subject, whole, sizeOf)
        const texts = feed === null ? [] : [{ file, content: feedTexts[id](feed) }]
        return madeOf(await storeFiles(store, texts))
      }
      return { name: file, inputs, make }
    })
  }
  return [
    ...productsOf(entries, null, feedFormats),
    ...topics.flatMap((topic) => productsOf(topic.entries, topic, topicFeedFormats)),
  ]
}

/** What a feed says of an article. */
function tellingParts({ kept, topics, authors }: PlacedArticle): readonly unknown[] {
  return [kept.digest, topics, authors.map(({ id, name }) => [id, name])]
}

/** Pages at old addresses. */
export function redirectProducts(
  { site, redirects }: Pick<Archive, 'site' | 'redirects'>,
  store: FileStore,
): readonly PlannedProduct[] {
  const messages = messagesIn(site.language, site.language)
  const policy = pagePolicy({ scripts: [], styles: [], linksStyles: false, wasm: false })
  return redirects.map((redirect) =>
    givenFile(
      store,
      `${redirect.from.slice(1)}index.html`,
      redirectPage(redirect, { site, messages, policy }),
    ),
  )
}

/** From each encoded file to the one of its picture for whoever does not choose; a variant is no picture by itself. */
function plainFiles(pictures: PictureTable): (file: string) => string | undefined {
  const encoded = encodedFilesOf(pictures)
  const variants = new Set(
    [...pictures.values()].flatMap((each) =>
      each.kind === 'picture' ? (each.variants ?? []).map(({ picture }) => picture.path) : [],
    ),
  )
  return (file) => {
    const picture = pictures.get(encoded.get(file)?.path ?? '')
    return picture?.kind === 'picture' && !variants.has(picture.path) ? picture.file : undefined
  }
}
