import type { CheckedArchive } from '#lib/archive/archive.ts'
import { gatherArchive, type GatherOptions } from '#lib/archive/gather-archive.ts'
import { readArticleFrom } from '#lib/archive/read/article-summary.ts'
import { readArticles } from '#lib/archive/read/read-articles.ts'
import { textReader } from '#lib/archive/read/parse-pool.ts'
import { relateWhenAsked } from '#lib/archive/related/relate.ts'
import type { TextReader } from '#lib/archive/read/text-reader.ts'
import type { Article } from '#lib/article/article.ts'
import type { ArticleSummary } from '#lib/article/parse-article.ts'
import { readPictures } from '#lib/images/read-pictures.ts'

/**
 * Reads a content folder whole and holds all of it. Whatever lies in it, this
 * does not throw: what is wrong is among the problems, and what cannot be read
 * is not in the archive.
 */
export async function openArchive(
  contentDir: string,
  options: GatherOptions,
  reader: TextReader = textReader,
): Promise<CheckedArchive> {
  reader.warmUp()
  const whole = new Map<string, Article>()
  const summaries: ArticleSummary[] = []
  const articleIn = ({ file }: { readonly file: string }): Article => {
    const article = whole.get(file)
    if (article === undefined) throw new Error(`${file} is not in this archive`)
    return article
  }
  const { placeOf, wholeOf, files, earlier, ...archive } = await gatherArchive(
    contentDir,
    options,
    {
      articles: async (folder, context) => {
        const { parsed, ...read } = await readArticles(folder, context, reader)
        for (const { article, summary } of parsed) {
          if (article !== null) whole.set(article.file, article)
          if (summary !== null) summaries.push(summary)
        }
        return { ...read, parsed: parsed.map(readArticleFrom), wholeOf: articleIn }
      },
      beside: (text, context) => reader.read(text, context),
      pictures: readPictures,
      relate: relateWhenAsked,
    },
  )
  void [files, earlier]
  return {
    ...archive,
    summaries,
    article: (slug) => {
      const placed = placeOf(slug)
      if (placed === null) return Promise.resolve(null)
      const { outline, ...place } = placed
      return Promise.resolve({ ...place, article: wholeOf(outline) })
    },
  }
}
