import type { Archive } from '#lib/archive/archive.ts'
import { EmptyList } from '#components/listing/empty-list.tsx'
import { NameIndex } from '#components/listing/name-index.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { InterfaceWords } from '#components/site/interface-words.tsx'
import { settingOf } from '#components/site/setting.ts'

/** `/topics/`: every topic with how much it holds and its newest article. */
export function TopicIndex({ archive }: { readonly archive: Archive }) {
  const setting = settingOf(archive.site)
  const { urls, words } = setting
  const names = archive.topics.map(({ id, label, entries }) => ({
    name: label,
    href: urls.topic(id),
    entries,
  }))
  return (
    <PageFrame archive={archive} path={urls.topics} skipTo={words.skipToList}>
      {names.length === 0 ? (
        <EmptyList
          title={words.noTopics}
          hint={words.noTopicsHint}
          setting={setting}
          heading="h1"
        />
      ) : (
        <NameIndex
          title={<InterfaceWords setting={setting}>{words.topics}</InterfaceWords>}
          names={names}
          setting={setting}
        />
      )}
    </PageFrame>
  )
}
