import type { Archive } from '#lib/archive/archive.ts'
import { EmptyList } from '#components/listing/empty-list.tsx'
import { NameIndex } from '#components/listing/name-index.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { InterfaceWords } from '#components/site/interface-words.tsx'
import { settingOf } from '#components/site/setting.ts'

/** `/authors/`: everybody who has written here. */
export function AuthorIndex({ archive }: { readonly archive: Archive }) {
  const setting = settingOf(archive.site)
  const { urls, words } = setting
  const names = archive.authors.map(({ id, name, entries }) => ({
    name,
    href: urls.author(id),
    entries,
  }))
  return (
    <PageFrame archive={archive} path={urls.authors} skipTo={words.skipToList}>
      {names.length === 0 ? (
        <EmptyList
          title={words.noAuthors}
          hint={words.noAuthorsHint}
          setting={setting}
          heading="h1"
        />
      ) : (
        <NameIndex
          title={<InterfaceWords setting={setting}>{words.authors}</InterfaceWords>}
          names={names}
          setting={setting}
        />
      )}
    </PageFrame>
  )
}
