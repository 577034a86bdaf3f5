import { textReader } from '#lib/archive/read/parse-pool.ts'
import type { TextReader } from '#lib/archive/read/text-reader.ts'
import type { ArticleSummary, ArticleSurroundings } from '#lib/article/parse-article.ts'

/** What one text of an article said, now or in the past; `null` when it could not be read. */
export async function summaryOfText(
  text: { readonly source: string; readonly file: string },
  around: ArticleSurroundings,
  reader: TextReader = textReader,
): Promise<ArticleSummary | null> {
  const reading = await reader.read({ kind: 'article', ...text }, around)
  return reading.kind === 'read' ? reading.read.summary : null
}
