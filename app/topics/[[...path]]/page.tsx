import type { Metadata } from 'next'
import { TopicIndex } from '#components/listing/topic-index.tsx'
import { TopicPage } from '#components/listing/topic-page.tsx'
import { laterPages, pageNumberIn } from '#lib/site/paging.ts'
import { pageContextOf } from '#components/site/page-context.ts'
import { ListData } from '../../list-data.tsx'
import { nothingAt } from '../../nothing-at.tsx'
import { openThisArchive } from '../../open-this-archive.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { type PathAddress, stepsOf } from '../../steps-of.ts'

export const dynamicParams = false

/** `/topics/`, `/topics/<id>/`, `/topics/<id>/page/2/`: one route, because Next refuses one without pages. */
export async function generateStaticParams() {
  const { topics } = await openThisArchive()
  const lists = topics.flatMap(({ id, entries }) => [
    { path: [id] },
    ...laterPages(entries).map((page) => ({ path: [id, ...page] })),
  ])
  return [{ path: [] }, ...lists]
}

export async function generateMetadata(address: PathAddress): Promise<Metadata> {
  const { site, topics } = await openThisArchive()
  const { urls, messages } = pageContextOf(site)
  const [id, ...rest] = await stepsOf(address)
  const topic = topics.find((each) => each.id === id)
  return pageMetadata(site, {
    title: topic?.label ?? messages.topics,
    description: site.description,
    path: topic === undefined ? urls.topics : urls.topic(topic.id, pageNumberIn(rest)),
    ...(topic === undefined ? {} : { topic }),
  })
}

export default async function Page(address: PathAddress) {
  const archive = await openThisArchive()
  const [id, ...rest] = await stepsOf(address)
  if (id === undefined) return <TopicIndex archive={archive} />
  const topic = archive.topics.find((each) => each.id === id)
  if (topic === undefined) return nothingAt(archive, 'topics', id)
  const page = pageNumberIn(rest)
  const { urls, messages } = pageContextOf(archive.site)
  return (
    <>
      <TopicPage archive={archive} topic={topic} page={page} />
      <ListData
        site={archive.site}
        steps={[
          { name: messages.topics, path: urls.topics },
          { name: topic.label, path: urls.topic(topic.id) },
        ]}
        entries={topic.entries}
        page={page}
      />
    </>
  )
}
