import type { TopicName } from '#lib/archive/archive.ts'
import { type FeedSubject, feedSubject } from '#lib/publish/feeds/feed-subject.ts'
import { feedFormats } from '#lib/site/feed-formats.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'

/** For a `<link rel="alternate">`. */
export type FeedLink = { readonly title: string; readonly href: string; readonly type: string }

/**
 * Where a feed reader finds the feeds of a page: a topic's own before those of
 * the publication, since many take the first.
 *
 * @param topic `null` on all other pages
 * @returns whole addresses; none on a site that has no address, and so no feeds
 */
export function feedLinks(site: Site, topic: TopicName | null): readonly FeedLink[] {
  const whole = feedSubject(site, null)
  const subjects = topic === null ? [whole] : [feedSubject(site, topic), whole]
  return subjects.flatMap((subject) => linksTo(subject, site))
}

function linksTo({ title, addresses }: FeedSubject, site: Site): readonly FeedLink[] {
  const urls = urlsOf(site)
  return feedFormats.flatMap(({ id, label, mediaType }) => {
    const path = addresses.get(id)
    const href = path === undefined ? null : urls.absolute(path)
    return href === null ? [] : [{ title: `${title} (${label})`, href, type: mediaType }]
  })
}
