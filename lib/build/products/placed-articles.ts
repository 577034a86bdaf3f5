/** The articles of a build, each with what stands around it and without its text. */

import type { ArticleInContext } from '#lib/archive/archive.ts'
import {
  type ArticleCache,
  type KeptArticle,
  wholeArticle,
} from '#lib/archive/cache/cached-article.ts'
import type { BuildContent, PlacedArticle } from '#lib/archive/open-for-build.ts'
import type { Article } from '#lib/article/article.ts'

export type PlacedArticles = {
  readonly bySlug: ReadonlyMap<string, PlacedArticle>
  readonly cache: ArticleCache
  /** Read now. */
  readonly textOf: (kept: KeptArticle) => Article
}

/** Each looked up once: what stands around an article takes comparing it with all others. */
export function placedArticles({ archive, placed, cache }: BuildContent): PlacedArticles {
  const found = archive.slugs.flatMap((slug) => {
    const place = placed(slug)
    return place === null ? [] : [[slug, place] as const]
  })
  return { bySlug: new Map(found), cache, textOf: ({ key }) => wholeArticle(key, cache) }
}

export type KeptInContext = Omit<ArticleInContext, 'article'> & { readonly article: KeptArticle }

export function keptInContext({
  outline,
  kept,
  pictures,
  ...around
}: PlacedArticle): KeptInContext {
  return { ...around, article: kept }
}

/** With its text, which is read now. */
export function wholeInContext(place: PlacedArticle, cache: ArticleCache): ArticleInContext {
  return { ...keptInContext(place), article: wholeArticle(place.kept.key, cache) }
}
