import type { Archive, Topic } from '#lib/archive/archive.ts'
import { ListPage } from '#components/listing/list-page.tsx'
import { urlsOf } from '#lib/site/urls.ts'

export function TopicPage({
  archive,
  topic,
  page,
}: {
  readonly archive: Archive
  readonly topic: Topic
  readonly page: number
}) {
  const urls = urlsOf(archive.site)
  return (
    <ListPage
      archive={archive}
      name={topic.label}
      entries={topic.entries}
      page={page}
      address={(nth) => urls.topic(topic.id, nth)}
    />
  )
}
