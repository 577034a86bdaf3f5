import type { Article } from '#lib/article/article.ts'

/** An article without its body: as much of it as can be held of ten thousand at once. */
export type Outline = Omit<
  Article,
  'introduction' | 'sections' | 'closing' | 'footnotes' | 'markdown'
>

export function outlineOf(article: Article): Outline {
  const { introduction, sections, closing, footnotes, markdown, ...outline } = article
  return outline
}
