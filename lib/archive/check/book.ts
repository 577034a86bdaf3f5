/**
 * The book of addresses: every file that a build will write, known before it
 * writes one, so that what would fall on another is a problem with a place.
 * Pure. A test holds it against what built sites have.
 */

import type { ArchiveLists } from '#lib/archive/lists/build-lists.ts'
import type { StandingPage } from '#lib/article/standing-page.ts'
import { encodedFilesOf } from '#lib/images/picture-files.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import { builtInPages } from '#lib/site/built-in-pages.ts'
import { deskFolder } from '#lib/site/desk-path.ts'
import { feedFormats, topicFeedFormats } from '#lib/site/feed-formats.ts'
import { laterPages } from '#lib/site/paging.ts'
import {
  indexEntryFile,
  indexFolder,
  indexProgram,
  indexWorker,
  wordListFile,
} from '#lib/site/search-index.ts'
import type { Site } from '#lib/site/site.ts'
import { appIcons } from '#lib/site/web-manifest.ts'
import { foldedName } from '#lib/text/folded-name.ts'

/** What decides which files there are. */
export type BookedContent = Pick<
  ArchiveLists,
  'slugs' | 'entries' | 'lead' | 'topics' | 'years' | 'authors' | 'redirects'
> & {
  readonly pages: readonly Pick<StandingPage, 'slug'>[]
  readonly pictures: PictureTable
  readonly site: Pick<Site, 'url'>
}

/**
 * Relative to the site, with forward slashes; without the compressed copies
 * beside texts, and without what is named by its bytes.
 *
 * @param publicFiles addresses of what is copied to the site as it is
 */
export function bookOf(content: BookedContent, publicFiles: readonly string[]): readonly string[] {
  const { pages, pictures, redirects } = content
  return [
    ...ofEverySite,
    ...(content.site.url === null ? [] : ofSiteWithAddress),
    ...(content.entries.length === 0 ? [] : ofSearch),
    ...(redirects.length === 0 ? [] : ['_redirects']),
    ...publicFiles.map((address) => address.slice(1)),
    ...pages.map(({ slug }) => pageFile(slug)),
    ...articleFiles(content),
    ...listFiles(content),
    ...[...encodedFilesOf(pictures).keys()].map((file) => `images/${file}`),
    ...redirects.map(({ from }) => redirectFile(from)),
  ]
}

/** The page at an old address. */
export function redirectFile(from: string): string {
  return `${from.slice(1)}index.html`
}

/** Of a page whose address has these steps. */
export function pageFile(...steps: readonly string[]): string {
  return [...steps, 'index.html'].join('/')
}

const ofEverySite = [
  ...['404.html', '_headers', 'articles.json', 'hashes.json', 'index.html', 'llms.txt'],
  ...['manifest.webmanifest', 'robots.txt', 'sw.js'],
  ...builtInPages.map(({ name }) => pageFile(name)),
  ...appIcons.map(({ file }) => `icons/${file}`),
]

const ofSiteWithAddress = [
  ...feedFormats.map(({ file }) => file),
  ...['news-sitemap.xml', 'sitemap.xml'],
]

const ofSearch = [indexEntryFile, indexWorker, indexProgram, wordListFile].map(
  (name) => `${indexFolder}/${name}`,
)

function articleFiles({ slugs, entries, site }: BookedContent): readonly string[] {
  return [
    ...slugs.flatMap((slug) => [pageFile('articles', slug), `articles/${slug}/article.md`]),
    ...(site.url === null ? [] : entries.map(({ slug }) => `articles/${slug}/social.png`)),
  ]
}

function listFiles(content: BookedContent): readonly string[] {
  const { entries, lead, topics, years, authors, site } = content
  return [
    ...laterPages(entries.filter(({ slug }) => slug !== lead?.slug)).map((steps) =>
      pageFile(...steps),
    ),
    ...topics.flatMap(({ id, entries: own }) => listPages(['topics', id], own)),
    ...(site.url === null ? [] : topics.flatMap(({ id }) => topicFeeds(id))),
    ...years.map(({ year }) => pageFile('archive', year)),
    ...years.flatMap(({ months }) =>
      months.flatMap(({ year, month, entries: own }) => listPages(['archive', year, month], own)),
    ),
    ...authors.flatMap(({ id, entries: own }) => listPages(['authors', id], own)),
  ]
}

function topicFeeds(id: string): readonly string[] {
  return topicFeedFormats.map(({ file }) => `topics/${id}/${file}`)
}

function listPages(steps: readonly string[], entries: readonly unknown[]): readonly string[] {
  return [pageFile(...steps), ...laterPages(entries).map((later) => pageFile(...steps, ...later))]
}

/** What is named by its bytes, or by how many others there are. */
export const namedLater: readonly RegExp[] = [
  /^assets\/[\w.-]+-[\w-]{8,10}\.(?:css|js|woff2)$/u,
  /^pagefind\/(?:filter|fragment|index)\/[\w-]+\.pf_(?:filter|fragment|index)$/u,
  /^pagefind\/pagefind\.[\w-]+\.pf_meta$/u,
  /^pagefind\/wasm\.[\w-]+\.pagefind$/u,
  /^sitemap-\d+\.xml$/u,
]

/** Folders at the top of a site in which nothing of a writer's stands: what is in them has rules of its own, or names that nobody knows before. */
const ownFolders = ['_next', 'assets', deskFolder, 'icons', 'images', indexFolder]

/** The book as a disk reads it that tells no capitals and no Unicode forms apart: from a file's folded path to how it is written. */
export type FoldedBook = ReadonlyMap<string, string>

export function foldedBook(files: readonly string[]): FoldedBook {
  return new Map(files.toReversed().map((file) => [foldedPath(file), file]))
}

/** Windows drops dots at the end of a name. */
export function foldedPath(file: string): string {
  // Nearly all are of ASCII, and no step ends in a dot.
  if (/^[ -~]*$/u.test(file) && !/\.(?:\/|$)/u.test(file)) return file.toLowerCase()
  return file
    .split('/')
    .map((step) => foldedName(step).replace(/\.+$/u, ''))
    .join('/')
}

/** What stands where a file would: itself, a file in the place of one of its folders, or a folder of the site's own. `null` when it is free. */
export function inTheWayOf(file: string, book: FoldedBook): string | null {
  const steps = foldedPath(file).split('/')
  for (const [index] of steps.entries()) {
    const found = standingAt(steps.slice(0, index + 1).join('/'), book)
    if (found !== null) return found
  }
  const own = ownFolders.find((folder) => folder === steps[0])
  return own === undefined ? null : `${own}/`
}

function standingAt(place: string, book: FoldedBook): string | null {
  const text = place.replace(/\.(?:br|gz)$/u, '')
  return (
    book.get(place) ??
    book.get(text) ??
    (namedLater.some((form) => form.test(place)) ? place : null)
  )
}
