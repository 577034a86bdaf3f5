import type { ArticleInContext } from '#lib/archive/archive.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'

/**
 * Where an article stands in other languages, and itself, from language to
 * whole address: search engines heed `hreflang` only where all of them name one
 * another. `null` for one that stands in its own alone.
 */
export function alternateLanguages(
  site: Site,
  { article: { slug, lang }, translations }: Pick<ArticleInContext, 'article' | 'translations'>,
): Record<string, string> | null {
  if (translations.length === 0) return null
  const urls = urlsOf(site)
  return Object.fromEntries(
    [{ lang, slug }, ...translations].flatMap((each) => {
      const url = urls.absolute(urls.article(each.slug))
      return url === null ? [] : [[each.lang, url] as const]
    }),
  )
}
