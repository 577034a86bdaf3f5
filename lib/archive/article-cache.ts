/** Articles as they were parsed, kept from one build to the next. Nothing is lost with them but time. */

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { answersStill, type Asked, rememberingTable } from '#lib/archive/picture-questions.ts'
import { type ReadArticle, readArticleFrom } from '#lib/archive/read-article.ts'
import { readSealed, writeSealed } from '#lib/archive/sealed-file.ts'
import type { Article } from '#lib/article/article.ts'
import { type ArticleSurroundings, parseArticle } from '#lib/article/parse-article.ts'
import type { Site } from '#lib/site/site.ts'

export const articleCacheDir = join('.next', 'cache', 'standfirst-articles')

export type ArticleCache = {
  readonly folder: string
  /** As `codeVersion` says. */
  readonly code: string
}

export type KeptArticle = ReadArticle & {
  /** Under which the whole article is kept. */
  readonly key: string
  /** Whether it was parsed now. */
  readonly anew: boolean
}

type Summary = { readonly read: ReadArticle; readonly asked: Asked }

/** The two parts of a file: what the other articles have to know, and the whole article. */
const parts = { summary: { place: 0, count: 2 }, article: { place: 1, count: 2 } }

/** What the text says, parsed when nobody has parsed it before with the same site, the same pictures and the same code. */
export function keptArticle(
  source: string,
  file: string,
  { pictures, site }: ArticleSurroundings,
  cache: ArticleCache,
): KeptArticle {
  const key = keyOf(source, file, site, cache)
  const before = readSealed<Summary>(pathOf(key, cache), labelOf(key, cache), parts.summary)
  if (before !== undefined && answersStill(before.asked, pictures)) {
    return { ...before.read, key, anew: false }
  }
  const { table, asked } = rememberingTable(pictures)
  const parsed = parseArticle(source, file, { pictures: table, site })
  const read = readArticleFrom(parsed)
  const summary: Summary = { read, asked: asked() }
  writeSealed(pathOf(key, cache), labelOf(key, cache), [summary, parsed.article])
  return { ...read, key, anew: true }
}

/** An article that this build has found or put there; one that has gone since is a fault no page can be made of. */
export function wholeArticle(key: string, cache: ArticleCache): Article {
  const article = readSealed<Article | null>(pathOf(key, cache), labelOf(key, cache), parts.article)
  if (article === undefined || article === null) {
    throw new Error(`${pathOf(key, cache)} changed while it was needed: build again`)
  }
  return article
}

/** The name of every file begins with its code, so that what no code reads any more can be told by its name. */
export function fileNameOf(key: string, { code }: Pick<ArticleCache, 'code'>): string {
  return `${code.slice(0, 16)}-${key}`
}

function pathOf(key: string, cache: ArticleCache): string {
  return join(cache.folder, fileNameOf(key, cache))
}

function labelOf(key: string, { code }: ArticleCache): string {
  return `article ${code} ${key}`
}

const siteTexts = new WeakMap<Site, string>()

function keyOf(source: string, file: string, site: Site, { code }: ArticleCache): string {
  const siteText = siteTexts.get(site) ?? JSON.stringify({ ...site, topics: [...site.topics] })
  siteTexts.set(site, siteText)
  return createHash('sha256')
    .update(JSON.stringify([code, siteText, file]))
    .update(source)
    .digest('hex')
}
