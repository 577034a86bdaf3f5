import type { TopicName } from '#lib/archive/archive.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'

/** What a feed tells of. Addresses are paths as urls.ts builds them; `null` for a format that it is not written in. */
export type FeedSubject = {
  readonly title: string
  /** The page whose news these are. */
  readonly page: string
  readonly addresses: {
    readonly rss: string | null
    readonly atom: string | null
    readonly json: string | null
  }
}

/** @param topic `null` for everything that is published */
export function feedSubject(site: Site, topic: TopicName | null): FeedSubject {
  const urls = urlsOf(site)
  return topic === null
    ? {
        title: site.name,
        page: urls.home,
        addresses: { rss: urls.feed, atom: urls.atom, json: urls.jsonFeed },
      }
    : {
        title: `${topic.label} – ${site.name}`,
        page: urls.topic(topic.id),
        addresses: { rss: urls.topicFeed(topic.id), atom: null, json: null },
      }
}
