/** What a cache knows of a text, without anything that could parse it. */

import { type ArticleCache, keptSummary, keyOf } from '#lib/archive/cache/cached-article.ts'
import type { Beside, NamedText } from '#lib/archive/read/parse-file.ts'
import type { Asked } from '#lib/archive/read/picture-questions.ts'
import type { ReadArticle } from '#lib/archive/read/article-summary.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'

/** What the other files have to know of one, by its kind. */
export type Summaries = Beside & { readonly article: ReadArticle }

export type KeptKind = keyof Summaries

export type Kept<Kind extends KeptKind> = Summaries[Kind] & {
  /** Under which the whole article is kept. */
  readonly key: string
  readonly asked: Asked
  /** Of the whole article; `null` where there is none. */
  readonly digest: string | null
  /** Whether it was parsed now. */
  readonly anew: boolean
}

/** `null` when it has not been parsed with the same site, the same pictures and the same code. */
export function knownReading<Kind extends KeptKind>(
  { source, file }: NamedText<Kind>,
  { pictures, site }: ArticleContext,
  cache: ArticleCache,
): Kept<Kind> | null {
  const key = keyOf(source, file, site, cache)
  const summary = keptSummary<Summaries[Kind]>(key, pictures, cache)
  if (summary === null) return null
  const { read, asked, digest } = summary
  return { ...read, key, asked, digest, anew: false }
}
