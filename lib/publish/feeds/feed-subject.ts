import type { TopicName } from '#lib/archive/archive.ts'
import { type FeedFormat, feedFormats, topicFeedFormats } from '#lib/site/feed-formats.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'

/** What a feed tells of. */
export type FeedSubject = {
  readonly title: string
  /** The page whose news these are: a path as urls.ts builds it. */
  readonly page: string
  /** The same of itself, in each format that it is written in. */
  readonly addresses: ReadonlyMap<FeedFormat['id'], string>
}

/** @param topic `null` for everything that is published */
export function feedSubject(site: Site, topic: TopicName | null): FeedSubject {
  const urls = urlsOf(site)
  return topic === null
    ? {
        title: site.name,
        page: urls.home,
        addresses: new Map(feedFormats.map((format) => [format.id, urls.feed(format)])),
      }
    : {
        title: `${topic.label} – ${site.name}`,
        page: urls.topic(topic.id),
        addresses: new Map(
          topicFeedFormats.map((format) => [format.id, urls.topicFeed(topic.id, format)]),
        ),
      }
}
