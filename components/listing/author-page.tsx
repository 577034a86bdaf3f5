import type { AuthorValue } from '#lib/archive/pages/page-value.ts'
import { ListPage } from '#components/listing/list-page.tsx'
import { AuthorLines } from '#components/site/author-lines.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

export function AuthorPage({ frame, author, list }: Omit<AuthorValue, 'kind'>) {
  const context = pageContextOf(frame.site)
  return (
    <ListPage
      frame={frame}
      name={author.name}
      list={list}
      address={(nth) => context.urls.author(author.id, nth)}
    >
      {list.page === 1 && author.page !== null ? (
        <AuthorLines page={author.page} context={context} />
      ) : null}
    </ListPage>
  )
}
