import { textsBefore } from '#lib/archive/history/history.ts'
import { summaryOfText } from '#lib/archive/read/summary-of-text.ts'
import type { ArticleSummary, ArticleContext } from '#lib/article/parse-article.ts'

export type PastSummaries =
  /** By file: articles as they were, of those that have changed since and were there. */
  | { readonly kind: 'known'; readonly summaries: ReadonlyMap<string, ArticleSummary> }
  | { readonly kind: 'unknown'; readonly reason: string }

/** The takeaways of changed articles as they stood at a revision, read with today's site and pictures. */
export async function pastSummaries(
  contentDir: string,
  revision: string,
  context: ArticleContext,
): Promise<PastSummaries> {
  const past = await textsBefore(contentDir, revision, 'articles')
  if (past.kind === 'unknown') return past
  const articles = [...past.texts].filter(([file]) => file.endsWith('.md'))
  const read = await Promise.all(
    articles.map(async ([file, source]) => {
      const summary = await summaryOfText({ source, file }, context)
      return summary === null ? [] : [[file, summary] as const]
    }),
  )
  return { kind: 'known', summaries: new Map(read.flat()) }
}
