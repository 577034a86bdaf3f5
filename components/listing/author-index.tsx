import type { Archive } from '#lib/archive/archive.ts'
import { EmptyList } from '#components/listing/empty-list.tsx'
import { NameIndex } from '#components/listing/name-index.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** `/authors/`: everybody who has written here. */
export function AuthorIndex({ archive }: { readonly archive: Archive }) {
  const context = pageContextOf(archive.site)
  const { urls, messages } = context
  const names = archive.authors.map(({ id, name, entries }) => ({
    name,
    href: urls.author(id),
    entries,
  }))
  return (
    <PageFrame archive={archive} path={urls.authors} skipTo={messages.skipToList}>
      {names.length === 0 ? (
        <EmptyList
          title={messages.noAuthors}
          hint={messages.noAuthorsHint}
          context={context}
          heading="h1"
        />
      ) : (
        <NameIndex
          title={<InterfaceWords context={context}>{messages.authors}</InterfaceWords>}
          names={names}
          context={context}
        />
      )}
    </PageFrame>
  )
}
