/** Each problem that is told on a page, beside the part of the page that it is about. */

import type { Desk } from '#lib/archive/pages/desk-value.ts'
import type { PageValue } from '#lib/archive/pages/page-value.ts'
import { textReader } from '#lib/archive/read/parse-pool.ts'
import { readTextFile } from '#lib/archive/read/read-text-file.ts'
import type { Article } from '#lib/article/article.ts'
import { limits } from '#lib/article/limits.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import type { StandingPage } from '#lib/article/standing-page.ts'
import { besideOf, linesOfSentences, type ShownText } from '#lib/desk/pages/beside.ts'

/** An article is parsed again for it: what is kept of one does not say where its elements come from. */
export async function besideArticle(
  desk: Desk,
  article: Article,
  { contentFolder, ...context }: ArticleContext & { readonly contentFolder: string },
): Promise<Desk> {
  const source = await readTextFile(contentFolder, article.file, limits.fileBytes)
  if (source.kind === 'refused') return desk
  const text = { kind: 'article', source: source.text, file: article.file } as const
  const reading = await textReader.read(text, context)
  if (reading.kind === 'unread') return desk
  const shown = desk.isEarlier ? idsIn(article) : null
  return placed(desk, article.file, { ...reading.read, shown })
}

export function besidePage(desk: Desk, page: StandingPage): Desk {
  return placed(desk, page.file, textOfSentences(page, []))
}

/** For who does without the elements that have no sentence. */
export function textOfSentences(
  text: Pick<Article, 'introduction' | 'sections' | 'closing'>,
  takeaways: Article['takeaways'],
): ShownText {
  const sections = sectionsOf(text)
  return { summary: { sections, takeaways }, lines: linesOfSentences(sections), shown: null }
}

/** The value with its problems in their places. */
export function withDesk<Value extends PageValue<unknown>>(value: Value, desk: Desk): Value {
  return { ...value, frame: { ...value.frame, desk } }
}

function placed(desk: Desk, file: string, text: ShownText): Desk {
  const problems = desk.problems.map((problem) =>
    problem.file === file ? { ...problem, beside: besideOf(problem.line, text) } : problem,
  )
  return { ...desk, problems }
}

function idsIn(article: Article): ReadonlySet<string> {
  return new Set(sectionsOf(article).flatMap(({ sentences }) => sentences.map(({ id }) => id)))
}

function sectionsOf({
  introduction,
  sections,
  closing,
}: Pick<Article, 'introduction' | 'sections' | 'closing'>): readonly Article['introduction'][] {
  return [introduction, ...sections, ...(closing === null ? [] : [closing])]
}
