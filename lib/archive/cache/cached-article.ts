/** Articles as they were parsed, kept from one build to the next. Nothing is lost with them but time. */

import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { answersStill, type Asked } from '#lib/archive/read/picture-questions.ts'
import type { Article } from '#lib/article/article.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import type { Site } from '#lib/site/site.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'
import { discard } from '#lib/system/storage/discard.ts'
import { LostFile } from '#lib/system/storage/lost-file.ts'
import type { ChecksummedFile } from '#lib/system/storage/checksummed-file.ts'
import { cacheFolder } from '#lib/system/project-folder.ts'
import { type Store, storedFile } from '#lib/system/storage/store.ts'
import { readPart, writeParts } from '#lib/system/storage/checksummed-parts.ts'

export const articleCacheDir = cacheFolder('standfirst-articles')

export type ArticleCache = {
  readonly folder: string
  /** As `codeVersion` says. */
  readonly code: string
}

/** Where an article is found on the disk, and what it says. */
export type KeptArticle = {
  /** Pictures that have changed may change what stands under it. */
  readonly key: string
  /** Of all that it says: another one as soon as what is made of it may be another one. */
  readonly digest: string
}

/** What the other files have to know of it, and what its reader asked of the pictures. */
export type Summary<Read> = {
  readonly read: Read
  readonly asked: Asked
  /** Of the whole article, where it is one. */
  readonly digest: string | null
}

/** The two parts of a file: what the other files have to know, and the whole article, where it is one. */
const parts = { summary: { place: 0, count: 2 }, article: { place: 1, count: 2 } }

/** What was kept under this key, as long as the pictures answer as they did; `null` when nothing was. The key names the kind of file, and with it the type. */
export function keptSummary<Read>(
  key: string,
  pictures: PictureTable,
  cache: ArticleCache,
): Summary<Read> | null {
  const before = readPart<Summary<Read>>(fileOf(key, cache), parts.summary)
  return before !== undefined && answersStill(before.asked, pictures) ? before : null
}

/** @returns the digest of the article, where it is one */
export function keep(
  key: string,
  { article, ...summary }: Omit<Summary<unknown>, 'digest'> & { readonly article: Article | null },
  cache: ArticleCache,
): string | null {
  const digest = article === null ? null : digestOf(article)
  writeParts(fileOf(key, cache), [{ ...summary, digest } satisfies Summary<unknown>, article])
  return digest
}

/** Another one as soon as something else is kept under this key; `null` when there is no plain file. A copy of the cache has the same. */
export function keptVersion(key: string, cache: ArticleCache): string | null {
  const found = lstatSync(fileOf(key, cache).path, { throwIfNoEntry: false })
  return found?.isFile() === true ? `${found.mtimeMs} ${found.size}` : null
}

/** An article that this build has found or put there; one that has gone since is a fault no page can be made of. */
export function wholeArticle(key: string, cache: ArticleCache): Article {
  const file = fileOf(key, cache)
  const article = readPart<Article | null>(file, parts.article)
  if (article === undefined || article === null) {
    // The next build has to see that it is not there: it may look no closer.
    discard(file.path)
    throw new LostFile(`${file.path} changed while it was needed: build again`)
  }
  return article
}

export function articleStore({ folder, code }: ArticleCache): Store {
  return { folder, making: code, spare: 1000 }
}

function fileOf(key: string, cache: ArticleCache): ChecksummedFile {
  return storedFile(articleStore(cache), key)
}

const siteTexts = new WeakMap<Site, string>()

/** All that a site says: another one as soon as a text may be read otherwise because of it. */
export function siteTextOf(site: Site): string {
  const siteText = siteTexts.get(site) ?? JSON.stringify({ ...site, topics: [...site.topics] })
  siteTexts.set(site, siteText)
  return siteText
}

/** Under which an article is kept: another one for another text, name, site or code. */
export function keyOf(source: string, file: string, site: Site, { code }: ArticleCache): string {
  return createHash('sha256')
    .update(JSON.stringify([code, siteTextOf(site), file]))
    .update(source)
    .digest('hex')
}
