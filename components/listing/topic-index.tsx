import type { TopicIndexValue } from '#lib/archive/pages/page-value.ts'
import { EmptyList } from '#components/listing/empty-list.tsx'
import { NameIndex } from '#components/listing/name-index.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** `/topics/`: every topic with how much it holds and its newest article. */
export function TopicIndex({ frame, lists }: Omit<TopicIndexValue, 'kind'>) {
  const context = pageContextOf(frame.site)
  const { urls, messages } = context
  const names = lists.map(({ id, label, ...counted }) => ({
    name: label,
    href: urls.topic(id),
    ...counted,
  }))
  return (
    <PageFrame frame={frame} path={urls.topics} skipTo={messages.skipToList}>
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
