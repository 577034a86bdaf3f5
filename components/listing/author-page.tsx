import type { Archive, Author } from '#lib/archive/archive.ts'
import { ListPage } from '#components/listing/list-page.tsx'
import { AuthorLines } from '#components/site/author-lines.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

export function AuthorPage({
  archive,
  author,
  page,
}: {
  readonly archive: Archive
  readonly author: Author
  readonly page: number
}) {
  const context = pageContextOf(archive.site)
  return (
    <ListPage
      archive={archive}
      name={author.name}
      entries={author.entries}
      page={page}
      address={(nth) => context.urls.author(author.id, nth)}
    >
      {page === 1 && author.page !== null ? (
        <AuthorLines page={author.page} context={context} />
      ) : null}
    </ListPage>
  )
}
