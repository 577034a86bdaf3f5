/** A feed as RSS 2.0: https://www.rssboard.org/rss-specification */

import type { Feed, FeedItem } from '#lib/publish/feeds/feed.ts'
import { htmlOf } from '#lib/publish/feeds/html-tree.ts'
import { xml, xmlDocument, type XmlElement } from '#lib/text/xml/xml.ts'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

export function rssFeed(feed: Feed): string {
  const { title, page, description, language, addresses, updated, items } = feed
  const address = addresses.get('rss')
  const channel = xml('channel', [
    xml('title', title),
    xml('link', page),
    xml('description', description ?? title),
    xml('language', language),
    ...(updated === null ? [] : [xml('lastBuildDate', rfc822(updated))]),
    ...(address === undefined
      ? []
      : [
          xml('atom:link', '', {
            href: address,
            rel: 'self',
            type: 'application/rss+xml',
          }),
        ]),
    ...items.map((item) => rssItem(item, feed)),
  ])
  return xmlDocument(xml('rss', [channel], { version: '2.0', ...namespaces }))
}

function rssItem(item: FeedItem, feed: Feed): XmlElement {
  const { id, url, title, summary, html, picture, authors, topics, published, updated } = item
  return xml('item', [
    xml('title', title),
    xml('link', url),
    xml('guid', id, { isPermaLink: String(id === url) }),
    xml('pubDate', rfc822(published)),
    ...(updated === null ? [] : [xml('atom:updated', updated)]),
    // RSS wants mail addresses in `author`; a name by itself is a creator.
    ...authors.map(({ name }) => xml('dc:creator', name)),
    ...(item.language === feed.language ? [] : [xml('dc:language', item.language)]),
    ...topics.map((topic) => xml('category', topic)),
    // Read as HTML, unlike a title.
    ...(summary === null ? [] : [xml('description', htmlOf([summary]))]),
    xml('content:encoded', html),
    ...(picture === null
      ? []
      : [
          xml('enclosure', '', {
            url: picture.url,
            // It must say something, and 0 is what the RSS Advisory Board says when nobody knows.
            length: String(picture.bytes ?? 0),
            type: picture.type,
          }),
        ]),
  ])
}

function rfc822(instant: string): string {
  return new Date(instant).toUTCString()
}
