import type { Article } from '#lib/article/article.ts'
import { ArticlePage } from '#components/article/article-page.tsx'
import { anArchive, type Around, articleInContext } from '../../fixtures/an-archive.ts'
import { show } from '../show.ts'

/** Shows an article's page, as it stands among the others. */
export async function openArticle(
  article: Article,
  { others = [], ...context }: Around & { readonly others?: readonly Article[] } = {},
): Promise<HTMLElement> {
  const archive = anArchive([article, ...others], context)
  return show(
    <ArticlePage archive={archive} inContext={await articleInContext(archive, article.slug)} />,
  )
}
