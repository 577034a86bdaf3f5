import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TopicIndex } from '#components/listing/topic-index.tsx'
import { TopicPage } from '#components/listing/topic-page.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import type { TopicIndexValue, TopicValue } from '#lib/archive/pages/page-value.ts'
import { ListData } from '../../list-data.tsx'
import { pageMetadata } from '../../page-metadata.ts'
import { type PathAddress, stepsOf } from '../../steps-of.ts'
import { thisPage } from '../../this-page.ts'

async function topicsAsked(address: PathAddress): Promise<TopicIndexValue | TopicValue> {
  const page = await thisPage(['topics', ...(await stepsOf(address))])
  return page.kind === 'topics' || page.kind === 'topic' ? page : notFound()
}

export async function generateMetadata(address: PathAddress): Promise<Metadata> {
  const page = await topicsAsked(address)
  const { site } = page.frame
  const { urls, messages } = pageContextOf(site)
  const { description } = site
  if (page.kind === 'topics') {
    return pageMetadata(site, { title: messages.topics, description, path: urls.topics })
  }
  const { topic, list } = page
  return pageMetadata(site, {
    title: topic.label,
    description,
    path: urls.topic(topic.id, list.page),
    topic,
  })
}

export default async function Page(address: PathAddress) {
  const page = await topicsAsked(address)
  if (page.kind === 'topics') return <TopicIndex {...page} />
  const { frame, topic, list } = page
  const { urls, messages } = pageContextOf(frame.site)
  return (
    <>
      <TopicPage {...page} />
      <ListData
        site={frame.site}
        steps={[
          { name: messages.topics, path: urls.topics },
          { name: topic.label, path: urls.topic(topic.id) },
        ]}
        list={list}
      />
    </>
  )
}
