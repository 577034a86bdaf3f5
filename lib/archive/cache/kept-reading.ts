/** What a file said, out of the cache or, when nobody has parsed it before, parsed and put there. */

import { type ArticleCache, keep, keyOf } from '#lib/archive/cache/cached-article.ts'
import {
  type Kept,
  type KeptKind,
  knownReading,
  type Summaries,
} from '#lib/archive/cache/known-reading.ts'
import { type NamedText, type Parsed, parseFile } from '#lib/archive/read/parse-file.ts'
import { rememberingTable } from '#lib/archive/read/picture-questions.ts'
import { readArticleFrom } from '#lib/archive/read/article-summary.ts'
import type { Article } from '#lib/article/article.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { type Stored, stored } from '#lib/system/storage/store-refusal.ts'

/** The same for another process. A cache that cannot be written is no fault of the text. */
export function storedReading<Kind extends KeptKind>(
  text: NamedText<Kind>,
  context: ArticleContext,
  cache: ArticleCache,
): Stored<Kept<Kind>> {
  return stored(cache.folder, () => keptReading(text, context, cache))
}

export function keptReading<Kind extends KeptKind>(
  text: NamedText<Kind>,
  context: ArticleContext,
  cache: ArticleCache,
): Kept<Kind> {
  return knownReading(text, context, cache) ?? newReading(text, context, cache)
}

function newReading<Kind extends KeptKind>(
  text: NamedText<Kind>,
  { pictures, site }: ArticleContext,
  cache: ArticleCache,
): Kept<Kind> {
  const key = keyOf(text.source, text.file, site, cache)
  const remembering = rememberingTable(pictures)
  const parsed = parseFile(text, { pictures: remembering.table, site })
  const { read, article } = divided[text.kind](parsed)
  const asked = remembering.asked()
  const digest = keep(key, { read, asked, article }, cache)
  return { ...read, key, asked, digest, anew: true }
}

/** What others have to know, and what is only looked up by its key. */
const divided: {
  readonly [Kind in KeptKind]: (parsed: Parsed[Kind]) => {
    readonly read: Summaries[Kind]
    readonly article: Article | null
  }
} = {
  article: (parsed) => ({ read: readArticleFrom(parsed), article: parsed.article }),
  author: (read) => ({ read, article: null }),
  page: (read) => ({ read, article: null }),
  sidecar: (read) => ({ read, article: null }),
}
