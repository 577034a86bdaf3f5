import { textsBefore } from '#lib/archive/history.ts'
import {
  type ArticleSummary,
  type ArticleSurroundings,
  parseArticle,
} from '#lib/article/parse-article.ts'

export type PastSummaries =
  /** By file: articles as they were, of those that have changed since and were there. */
  | { readonly kind: 'known'; readonly summaries: ReadonlyMap<string, ArticleSummary> }
  | { readonly kind: 'unknown'; readonly reason: string }

/** The takeaways of changed articles as they stood at a revision, read with today's site and pictures. */
export async function pastSummaries(
  contentDir: string,
  revision: string,
  surroundings: ArticleSurroundings,
): Promise<PastSummaries> {
  const past = await textsBefore(contentDir, revision, 'articles')
  if (past.kind === 'unknown') return past
  const summaries = new Map<string, ArticleSummary>()
  for (const [file, text] of past.texts) {
    if (!file.endsWith('.md')) continue
    const { summary } = parseArticle(text, file, surroundings)
    if (summary !== null) summaries.set(file, summary)
  }
  return { kind: 'known', summaries }
}
