import { textReader } from '#lib/archive/read/parse-pool.ts'
import type { TextReader } from '#lib/archive/read/text-reader.ts'
import type { ArticleSummary, ArticleContext } from '#lib/article/parse-article.ts'

/** What one text of an article said, now or in the past; `null` when it could not be read. */
export async function summaryOfText(
  text: { readonly source: string; readonly file: string },
  context: ArticleContext,
  reader: TextReader = textReader,
): Promise<ArticleSummary | null> {
  const reading = await reader.read({ kind: 'article', ...text }, context)
  return reading.kind === 'read' ? reading.read.summary : null
}
