import type { Article } from '#lib/article/article.ts'
import { ArticlePage } from '#components/article/article-page.tsx'
import { anArchive, type Around } from '../../fixtures/an-archive.ts'
import { pageAt } from '../../fixtures/page-at.ts'
import { show } from '../show.ts'

/** Shows an article's page, as it stands among the others. */
export function openArticle(
  article: Article,
  { others = [], ...context }: Around & { readonly others?: readonly Article[] } = {},
): HTMLElement {
  const archive = anArchive([article, ...others], context)
  return show(<ArticlePage {...pageAt(archive, 'article', 'articles', article.slug)} />)
}
