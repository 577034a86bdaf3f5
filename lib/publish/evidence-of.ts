import type { Takeaway } from '#lib/article/article.ts'
import { type Urls } from '#lib/site/urls.ts'

/** How a takeaway is borne out, and where; the address is whole where the site has one. */
export type Evidence = { readonly kind: 'quoted' | 'matched'; readonly url: string }

/** @returns `null` for a takeaway that rests on no one sentence */
export function evidenceOf(
  slug: string,
  { support }: Pick<Takeaway, 'support'>,
  urls: Urls,
): Evidence | null {
  if (support.kind === 'none') return null
  const [first] = support.sentenceIds
  if (first === undefined) return null
  return { kind: support.kind, url: urls.whole(`${urls.article(slug)}#${first}`) }
}
