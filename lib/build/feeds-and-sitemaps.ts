/** Everything of a site that is no page of Next's: for search engines, feed readers, programs, and old addresses. */

import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Archive, Topic } from '#lib/archive/archive.ts'
import { picturesIn } from '#lib/archive/read/named-pictures.ts'
import type { Article } from '#lib/article/article.ts'
import { pagePolicy } from '#lib/finish/policy.ts'
import { encodedFilesOf } from '#lib/images/picture-files.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import { articleIndex } from '#lib/publish/article-index.ts'
import { articleMarkdown } from '#lib/publish/article-markdown.ts'
import { feedSubject } from '#lib/publish/feeds/feed-subject.ts'
import { feedTexts } from '#lib/publish/feeds/feed-texts.ts'
import { type Feed, feedOf } from '#lib/publish/feeds/feed.ts'
import { llmsText } from '#lib/publish/llms.ts'
import { newsSitemap } from '#lib/publish/sitemaps/news-sitemap.ts'
import { redirectPage, redirectsFile } from '#lib/publish/redirects.ts'
import { robotsText } from '#lib/publish/robots.ts'
import { sitemapPages } from '#lib/publish/sitemaps/sitemap-pages.ts'
import { sitemapFiles } from '#lib/publish/sitemaps/sitemap.ts'
import { feedFormats, topicFeedFormats } from '#lib/site/feed-formats.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { urlsOf } from '#lib/site/urls.ts'

/** @param file relative to the site */
type Write = (file: string, text: string) => Promise<void>

/**
 * @param folder of the site, with its pages in it
 * @param now milliseconds since 1970
 */
export async function writeFeedsAndSitemaps(
  archive: Archive,
  folder: string,
  now: number,
): Promise<void> {
  const { site, redirects, slugs } = archive
  const urls = urlsOf(site)
  const write: Write = async (file, text) => {
    const place = path.join(folder, file)
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(place, text)
  }
  const plainFileOf = plainFiles(archive.pictures)
  const picturesOf = new Map<string, readonly string[]>()
  for (const slug of slugs) {
    const inContext = await archive.article(slug)
    if (inContext === null) continue
    picturesOf.set(slug, eachOnce(inContext.article, plainFileOf))
    await write(`articles/${slug}/article.md`, articleMarkdown(inContext, site))
  }
  await write('articles.json', articleIndex(archive))
  await write('llms.txt', llmsText(archive))
  await write('robots.txt', robotsText(site))
  if (redirects.length > 0) await write('_redirects', redirectsFile(redirects, site))
  if (site.url === null) return

  const pages = sitemapPages(archive, (slug) => picturesOf.get(slug) ?? [])
  const sitemaps = sitemapFiles(pages, (file) => urls.whole(`${site.basePath}/${file}`))
  for (const [file, text] of sitemaps) await write(file, text)
  await write('news-sitemap.xml', newsSitemap(archive, now))
  await writeFeeds(archive, folder, write)
}

/** How many of the newest articles a feed holds: more than anybody misses between two looks. */
const mostItems = 30

async function writeFeeds(archive: Archive, folder: string, write: Write): Promise<void> {
  const { site, entries, topics } = archive
  const sizes = await sizesIn(path.join(folder, 'images'))
  const feedFor = async (topic: Topic | null): Promise<Feed | null> => {
    const newest = (topic?.entries ?? entries).slice(0, mostItems)
    const whole = await Promise.all(newest.map(({ slug }) => archive.article(slug)))
    const inContext = whole.filter((each) => each !== null)
    return feedOf(site, feedSubject(site, topic), inContext, (file) => sizes.get(file) ?? null)
  }
  const everything = await feedFor(null)
  if (everything === null) return
  for (const { id, file } of feedFormats) await write(file, feedTexts[id](everything))
  for (const topic of topics) {
    const feed = await feedFor(topic)
    if (feed === null) continue
    for (const { id, file } of topicFeedFormats) {
      await write(`topics/${topic.id}/${file}`, feedTexts[id](feed))
    }
  }
}

/** In bytes, by name. */
async function sizesIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const names = await readdir(folder)
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(path.join(folder, name))).size),
  )
  return new Map(names.map((name, index) => [name, sizes[index] ?? 0]))
}

/** Pages at old addresses, by path within the site. */
export function redirectPages({ site, redirects }: Archive): ReadonlyMap<string, string> {
  const messages = messagesIn(site.language, site.language)
  const policy = pagePolicy({ scripts: [], styles: [], linksStyles: false, wasm: false })
  return new Map(
    redirects.map((redirect) => [
      `${redirect.from.slice(1)}index.html`,
      redirectPage(redirect, { site, messages, policy }),
    ]),
  )
}

/** From each encoded file to the one of its picture for whoever does not choose. */
function plainFiles(pictures: PictureTable): (file: string) => string | undefined {
  const encoded = encodedFilesOf(pictures)
  return (file) => {
    const picture = pictures.get(encoded.get(file)?.path ?? '')
    return picture?.kind === 'picture' ? picture.file : undefined
  }
}

function eachOnce(
  article: Article,
  plainFileOf: (file: string) => string | undefined,
): readonly string[] {
  return [...new Set(picturesIn(article).flatMap((file) => plainFileOf(file) ?? []))]
}
