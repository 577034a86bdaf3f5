/** A feed as Atom: RFC 4287. */

import type { Feed, FeedItem, FeedPicture } from '#lib/publish/feeds/feed.ts'
import { xml, xmlDocument, type XmlElement } from '#lib/text/xml/xml.ts'

/** A feed must say when it changed; one in which nothing ever stood says the first instant there is. */
const never = '1970-01-01T00:00:00.000Z'

export function atomFeed(feed: Feed): string {
  const { title, page, description, publisher, language, icon, addresses, updated, items } = feed
  const address = addresses.get('atom')
  const root = xml(
    'feed',
    [
      xml('id', page),
      xml('title', title),
      ...(description === null ? [] : [xml('subtitle', description)]),
      xml('updated', updated ?? never),
      // Of the entries that name nobody.
      xml('author', [xml('name', publisher)]),
      xml('icon', icon),
      link({ rel: 'alternate', type: 'text/html', href: page }),
      ...(address === undefined
        ? []
        : [link({ rel: 'self', type: 'application/atom+xml', href: address })]),
      ...items.map((item) => entry(item, feed)),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
  )
  return xmlDocument(root)
}

function entry(item: FeedItem, feed: Feed): XmlElement {
  const { id, url, title, summary, html, picture, authors, topics, language } = item
  return xml(
    'entry',
    [
      xml('id', id),
      xml('title', title),
      link({ rel: 'alternate', type: 'text/html', href: url }),
      ...(picture === null ? [] : [enclosure(picture)]),
      xml('published', item.published),
      xml('updated', item.updated ?? item.published),
      ...authors.map((author) => xml('author', [xml('name', author.name), xml('uri', author.url)])),
      ...topics.map((term) => xml('category', '', { term })),
      ...(summary === null ? [] : [xml('summary', summary)]),
      xml('content', html, { type: 'html' }),
    ],
    language === feed.language ? {} : { 'xml:lang': language },
  )
}

function enclosure({ url, type, bytes }: FeedPicture): XmlElement {
  const attributes = { rel: 'enclosure', type, href: url }
  return link(bytes === null ? attributes : { ...attributes, length: String(bytes) })
}

function link(attributes: XmlElement['attributes']): XmlElement {
  return xml('link', '', attributes)
}
