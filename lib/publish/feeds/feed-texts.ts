import { atomFeed } from '#lib/publish/feeds/atom.ts'
import type { Feed } from '#lib/publish/feeds/feed.ts'
import { jsonFeed } from '#lib/publish/feeds/json-feed.ts'
import { rssFeed } from '#lib/publish/feeds/rss.ts'
import type { FeedFormat } from '#lib/site/feed-formats.ts'

/** What makes the text of each format that `lib/site/feed-formats.ts` names. */
export const feedTexts: Readonly<Record<FeedFormat['id'], (feed: Feed) => string>> = {
  rss: rssFeed,
  atom: atomFeed,
  json: jsonFeed,
}
