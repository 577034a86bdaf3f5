/** An article out of the cache or, when nobody has parsed it before, parsed and put there. */

import { type ArticleCache, keep, keptSummary, keyOf } from '#lib/archive/article-cache.ts'
import { rememberingTable } from '#lib/archive/picture-questions.ts'
import { type ReadArticle, readArticleFrom } from '#lib/archive/read-article.ts'
import { type ArticleSurroundings, parseArticle } from '#lib/article/parse-article.ts'

export type KeptArticle = ReadArticle & {
  /** Under which the whole article is kept. */
  readonly key: string
  /** Whether it was parsed now. */
  readonly anew: boolean
}

/** `null` when it has not been parsed with the same site, the same pictures and the same code. */
export function knownArticle(
  source: string,
  file: string,
  { pictures, site }: ArticleSurroundings,
  cache: ArticleCache,
): KeptArticle | null {
  const key = keyOf(source, file, site, cache)
  const read = keptSummary(key, pictures, cache)
  return read === null ? null : { ...read, key, anew: false }
}

export function keptArticle(
  source: string,
  file: string,
  around: ArticleSurroundings,
  cache: ArticleCache,
): KeptArticle {
  return knownArticle(source, file, around, cache) ?? newArticle(source, file, around, cache)
}

function newArticle(
  source: string,
  file: string,
  { pictures, site }: ArticleSurroundings,
  cache: ArticleCache,
): KeptArticle {
  const key = keyOf(source, file, site, cache)
  const { table, asked } = rememberingTable(pictures)
  const parsed = parseArticle(source, file, { pictures: table, site })
  const read = readArticleFrom(parsed)
  keep(key, { summary: { read, asked: asked() }, article: parsed.article }, cache)
  return { ...read, key, anew: true }
}
