/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */

import type { Feed, FeedItem } from '#lib/publish/feeds/feed.ts'
import { xmlCharacters } from '#lib/text/xml/xml-text.ts'

export function jsonFeed(feed: Feed): string {
  const { title, page, description, publisher, language, icon, addresses, items } = feed
  const address = addresses.get('json')
  const root = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    ...(address === undefined ? {} : { feed_url: address }),
    ...(description === null ? {} : { description }),
    icon,
    // Of the items that name nobody.
    authors: [{ name: publisher }],
    language,
    items: items.map(jsonItem),
  }
  return `${JSON.stringify(root, asInXml, 1)}\n`
}

function jsonItem(item: FeedItem): object {
  const { id, url, title, html, summary, picture, authors, topics, published, updated } = item
  return {
    id,
    url,
    title,
    content_html: html,
    ...(summary === null ? {} : { summary }),
    ...(picture === null ? {} : { image: picture.url }),
    date_published: published,
    ...(updated === null ? {} : { date_modified: updated }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(topics.length === 0 ? {} : { tags: topics }),
    language: item.language,
  }
}

/** Half a pair would be an escape that many readers of JSON refuse; the words are those of the other formats. */
function asInXml(_: string, value: unknown): unknown {
  return typeof value === 'string' ? xmlCharacters(value) : value
}
