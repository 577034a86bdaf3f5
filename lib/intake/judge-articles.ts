/** What the checker would say of a publication with articles that are not written yet. */

import { gatherArchive } from '#lib/archive/gather-archive.ts'
import { readArticleFrom } from '#lib/archive/read/article-summary.ts'
import { textReader } from '#lib/archive/read/parse-pool.ts'
import { readArticles } from '#lib/archive/read/read-articles.ts'
import { relateWhenAsked } from '#lib/archive/related/relate.ts'
import type { Article } from '#lib/article/article.ts'
import type { ArticleContext, ParsedArticle } from '#lib/article/parse-article.ts'
import type { PictureFile, PictureTable } from '#lib/images/picture.ts'
import { readPictures } from '#lib/images/read-pictures.ts'
import type { Placement } from '#lib/site/site-address.ts'
import type { Problem } from '#lib/text/problem.ts'
import type { Reading } from '#lib/text/reading.ts'

export type PlannedText = {
  /** Relative to the content folder. */
  readonly file: string
  readonly text: string
}

export type Planned = {
  readonly texts: readonly PlannedText[]
  readonly pictures: readonly PictureFile[]
}

/**
 * Reads the folder and the plan as one, with the same readers and rules as a
 * check, so that the two cannot disagree.
 *
 * @returns the problems of planned files
 */
export async function judgeArticles(
  contentDir: string,
  { texts, pictures }: Planned,
  options: Placement & { readonly now: number },
): Promise<readonly Problem[]> {
  const whole = new Map<string, Article>()
  const gathered = await gatherArchive(
    contentDir,
    { ...options, showUnpublished: true },
    {
      articles: async (folder, context) => {
        const standing = await readArticles(folder, context, textReader)
        const planned = await Promise.all(texts.map((each) => readPlanned(each, context)))
        const parsed = [
          ...standing.parsed,
          ...planned.flatMap((each) => (each.kind === 'read' ? [each.read] : [])),
        ]
        const unread = planned.flatMap((each) => (each.kind === 'unread' ? [each.problem] : []))
        for (const { article } of parsed) if (article !== null) whole.set(article.file, article)
        return {
          files: [...standing.files, ...texts.map(({ file }) => file)].sort(),
          parsed: parsed.map(readArticleFrom),
          problems: [...standing.problems, ...unread],
          wholeOf: ({ file }) => articleIn(whole, file),
        }
      },
      beside: (text, context) => textReader.read(text, context),
      pictures: async (folder, reading) => {
        const standing = await readPictures(folder, reading)
        return { ...standing, pictures: withPlanned(standing.pictures, pictures) }
      },
      relate: relateWhenAsked,
    },
  )
  const files = new Set(texts.map(({ file }) => file))
  return gathered.problems.filter(({ file }) => files.has(file))
}

function readPlanned(
  { text, file }: PlannedText,
  context: ArticleContext,
): Promise<Reading<ParsedArticle>> {
  return textReader.read({ kind: 'article', source: text, file }, context)
}

function withPlanned(standing: PictureTable, planned: readonly PictureFile[]): PictureTable {
  const added = planned.map((picture) => [picture.path, picture] as const)
  return new Map([...added, ...standing].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function articleIn(whole: ReadonlyMap<string, Article>, file: string): Article {
  const article = whole.get(file)
  if (article === undefined) throw new Error(`${file} is not in this archive`)
  return article
}
