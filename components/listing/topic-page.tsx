import { ListPage } from '#components/listing/list-page.tsx'
import type { TopicValue } from '#lib/archive/pages/page-value.ts'
import { urlsOf } from '#lib/site/urls.ts'

export function TopicPage({ frame, topic: { id, label }, list }: Omit<TopicValue, 'kind'>) {
  const urls = urlsOf(frame.site)
  return (
    <ListPage
      frame={frame}
      name={label}
      list={list}
      address={(nth) => urls.topic(id, nth)}
      ownTopic={id}
    />
  )
}
