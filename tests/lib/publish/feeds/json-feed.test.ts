import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { jsonFeed } from '#lib/publish/feeds/json-feed.ts'
import { aPublication } from '../../../fixtures/an-archive.ts'
import { anArticle } from '../../../fixtures/an-article.ts'
import { articles, feedWith } from './small-feed.ts'

const ajv = new Ajv({ allErrors: true })
addFormats(ajv)
const validate = ajv.compile(schema)

function complaints(feed: unknown): readonly string[] {
  validate(feed)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test('articles as JSON Feed', async () => {
  const written: unknown = JSON.parse(jsonFeed(await feedWith(articles)))
  expect(written).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Pier',
    home_page_url: 'https://example.org/reader/',
    feed_url: 'https://example.org/reader/feed.json',
    description: 'News & views.',
    icon: 'https://example.org/reader/icons/icon-512.png',
    authors: [{ name: 'The Pier' }],
    language: 'en',
    items: [
      {
        id: 'https://example.org/reader/old/h%C3%A4fen/',
        url: 'https://example.org/reader/articles/harbour/',
        title: 'Fish & chips',
        content_html:
          '<h2>Key takeaways</h2><ul><li>The ferry leaves early.</li></ul><figure><img src="https://example.org/reader/images/harbour-01234567-800.jpg" width="800" height="450" alt="A harbour at dusk"><figcaption><small>Drawing by Standfirst</small></figcaption></figure><p>The ferry leaves at eight.</p>',
        summary: 'Less than <half> is left.',
        image: 'https://example.org/reader/images/harbour-01234567-800.jpg',
        date_published: '2026-11-20T07:30:00.000Z',
        date_modified: '2026-11-21T00:00:00.000Z',
        authors: [
          { name: 'Ada Example', url: 'https://example.org/reader/authors/ada-example/' },
          { name: 'Bo Example', url: 'https://example.org/reader/authors/bo-example/' },
        ],
        tags: ['Ports & rivers'],
        language: 'en',
      },
      {
        id: 'https://example.org/reader/articles/mina/',
        url: 'https://example.org/reader/articles/mina/',
        title: 'الميناء',
        content_html: '<div lang="ar" dir="rtl"><p>تغادر العبارة في الثامنة.</p></div>',
        date_published: '2026-11-19T00:00:00.000Z',
        authors: [{ name: 'Ada Example', url: 'https://example.org/reader/authors/ada-example/' }],
        language: 'ar',
      },
    ],
  })
  expect(complaints(written)).toEqual([])
})

test('a feed of nothing, and one of words that are halves, are JSON Feeds too', async () => {
  const site = aPublication({ url: 'https://example.org' })
  expect(complaints(JSON.parse(jsonFeed(await feedWith([], site))))).toEqual([])
  const written = jsonFeed(await feedWith([anArticle({ title: 'half \uD800 \u0000' })], site))
  expect(complaints(JSON.parse(written))).toEqual([])
  expect(written).toContain('"title": "half \uFFFD \uFFFD"')
})

test('the schema, which others keep, refuses what the specification does', () => {
  expect(
    complaints({
      version: 'https://jsonfeed.org/version/1',
      title: 'The Pier',
      author: {},
      items: [{ url: '/here', authors: [{}], date_published: 'today' }],
    }).toSorted(),
  ).toEqual([
    '/author must NOT have fewer than 1 properties',
    "/items/0 must have required property 'content_html'",
    "/items/0 must have required property 'content_text'",
    "/items/0 must have required property 'id'",
    '/items/0 must match a schema in anyOf',
    '/items/0/authors/0 must NOT have fewer than 1 properties',
    '/items/0/date_published must match format "date-time"',
    '/items/0/url must match format "uri"',
  ])
})
