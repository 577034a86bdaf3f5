import type { Archive } from '#lib/archive/archive.ts'
import { EmptyList } from '#components/listing/empty-list.tsx'
import { NameIndex } from '#components/listing/name-index.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** `/topics/`: every topic with how much it holds and its newest article. */
export function TopicIndex({ archive }: { readonly archive: Archive }) {
  const context = pageContextOf(archive.site)
  const { urls, messages } = context
  const names = archive.topics.map(({ id, label, entries }) => ({
    name: label,
    href: urls.topic(id),
    entries,
  }))
  return (
    <PageFrame archive={archive} path={urls.topics} skipTo={messages.skipToList}>
      {names.length === 0 ? (
        <EmptyList
          title={messages.noTopics}
          hint={messages.noTopicsHint}
          context={context}
          heading="h1"
        />
      ) : (
        <NameIndex
          title={<InterfaceWords context={context}>{messages.topics}</InterfaceWords>}
          names={names}
          context={context}
        />
      )}
    </PageFrame>
  )
}
