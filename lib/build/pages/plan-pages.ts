import type { KeptArticle } from '#lib/archive/cache/cached-article.ts'
import type { BuildContent } from '#lib/archive/open-for-build.ts'
import { pageValues, type ValueOptions } from '#lib/archive/pages/page-values.ts'
import type { PlannedPage } from '#lib/build/pages/page-maker.ts'
import { nothingHereFile, pagesOf, stepsOf } from '#lib/build/pages/pages-of.ts'
import { keptInContext, type PlacedArticles } from '#lib/build/products/placed-articles.ts'
import { SharedDigests } from '#lib/system/storage/digest-of.ts'

export type PlannedPages = {
  readonly pages: readonly PlannedPage[]
  /** Digests of what stands in the values of many of them. */
  readonly known: SharedDigests['known']
}

/** Every page of the site, with all that it is made from. */
export function planPages(
  { archive }: Pick<BuildContent, 'archive'>,
  articles: PlacedArticles,
  { script, desk }: Pick<ValueOptions<KeptArticle>, 'script' | 'desk'>,
): PlannedPages {
  const shared = new SharedDigests()
  const values = pageValues<KeptArticle>(archive, {
    script,
    desk,
    article: (slug) => {
      const place = articles.bySlug.get(slug)
      return place === undefined ? null : keptInContext(place)
    },
    textOf: articles.textOf,
    share: (part) => shared.share(part),
  })
  const pages = pagesOf(archive).map((file): PlannedPage => {
    const value = file === nothingHereFile ? values.nothingHere : values.at(stepsOf(file))
    if (value === null) throw new Error(`${file} is listed, and there is nothing to make it from`)
    return { file, value }
  })
  return { pages, known: shared.known }
}
