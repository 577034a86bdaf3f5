import type { AuthorIndexValue } from '#lib/archive/pages/page-value.ts'
import { EmptyList } from '#components/listing/empty-list.tsx'
import { NameIndex } from '#components/listing/name-index.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** `/authors/`: everybody who has written here. */
export function AuthorIndex({ frame, lists }: Omit<AuthorIndexValue, 'kind'>) {
  const context = pageContextOf(frame.site)
  const { urls, messages } = context
  const names = lists.map(({ id, name, ...counted }) => ({
    name,
    href: urls.author(id),
    ...counted,
  }))
  return (
    <PageFrame frame={frame} path={urls.authors} skipTo={messages.skipToList}>
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
