import type { KeptArticle } from '#lib/archive/cache/cached-article.ts'
import type { BuildContent } from '#lib/archive/open-for-build.ts'
import type { Frame } from '#lib/archive/pages/page-value.ts'
import { pageValues, type ValueOptions } from '#lib/archive/pages/page-values.ts'
import type { PlannedPage } from '#lib/build/pages/page-maker.ts'
import { nothingHereFile, pagesOf, stepsOf } from '#lib/build/pages/pages-of.ts'
import { keptInContext, type PlacedArticles } from '#lib/build/products/placed-articles.ts'
import { SharedDigests } from '#lib/system/storage/digest-of.ts'

export type PlannedPages = {
  /** What stands around each of them. */
  readonly frame: Frame
  readonly pages: readonly PlannedPage[]
  /** Digests of what stands in the values of many of them. */
  readonly known: SharedDigests['known']
  /** For what comes to stand in many more. */
  readonly share: SharedDigests['share']
}

/** Every page of the site, with all that it is made from. */
export function planPages(
  { archive }: Pick<BuildContent, 'archive'>,
  articles: PlacedArticles,
  { script }: Pick<ValueOptions<KeptArticle>, 'script'>,
): PlannedPages {
  const shared = new SharedDigests()
  const values = pageValues<KeptArticle>(archive, {
    script,
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
  return { frame: values.frame, pages, known: shared.known, share: (part) => shared.share(part) }
}
