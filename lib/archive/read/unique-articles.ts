import type { Outline } from '#lib/archive/outline.ts'
import { foldedName } from '#lib/text/folded-name.ts'

/** One article for each slug: the finished one before a draft, else the first file. The others are problems of their own. */
export function uniqueArticles(articles: readonly Outline[]): readonly Outline[] {
  const kept = new Map<string, Outline>()
  for (const article of articles.toSorted((a, b) => Number(a.draft) - Number(b.draft))) {
    const key = foldedName(article.slug)
    if (!kept.has(key)) kept.set(key, article)
  }
  const all = new Set(kept.values())
  return articles.filter((article) => all.has(article))
}
