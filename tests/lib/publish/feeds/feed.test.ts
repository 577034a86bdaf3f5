import { expect, test } from 'vitest'
import { feedOf } from '#lib/publish/feeds/feed.ts'
import { feedSubject } from '#lib/publish/feeds/feed-subject.ts'
import { rssFeed } from '#lib/publish/feeds/rss.ts'
import { anArchive, aPublication, articleInContext } from '../../../fixtures/an-archive.ts'
import { aMoment, anArticle, aPicture, aPictureFile } from '../../../fixtures/an-article.ts'
import { articles, feedWith, articlesInContext, site } from './small-feed.ts'

test('an article keeps the id of the address it was first published at', async () => {
  const moved = [
    anArticle({ slug: 'moved-twice', aliases: ['/first/', '/second/'] }),
    anArticle({ slug: 'never-moved', published: aMoment('2026-11-01') }),
  ]
  const { items } = await feedWith(moved)
  expect(items.map(({ id, url }) => [id, url])).toEqual([
    ['https://example.org/reader/first/', 'https://example.org/reader/articles/moved-twice/'],
    [
      'https://example.org/reader/articles/never-moved/',
      'https://example.org/reader/articles/never-moved/',
    ],
  ])
})

test('a feed is as new as what was changed last, wherever it stands', async () => {
  const older = anArticle({
    slug: 'older',
    published: aMoment('2026-11-01'),
    updated: aMoment('2026-11-22T06:00:00+02:00'),
  })
  const newer = anArticle({ slug: 'newer', published: aMoment('2026-11-20') })
  const { updated, items } = await feedWith([older, newer])
  expect([updated, ...items.map(({ url }) => url)]).toEqual([
    '2026-11-22T04:00:00.000Z',
    'https://example.org/reader/articles/newer/',
    'https://example.org/reader/articles/older/',
  ])
})

test('a picture has the file that is wide enough, for every program, and its size where it is known', async () => {
  const file = aPictureFile({
    formats: [
      { type: 'image/avif', files: [{ file: 'quay-1280.avif', width: 1280 }] },
      {
        type: 'image/png',
        files: [360, 800, 1280, 1600].map((width) => ({ file: `quay-${width}.png`, width })),
      },
    ],
  })
  const inContext = await articlesInContext([anArticle({ image: aPicture({ file }) })])
  const picture = (sizeOf: (name: string) => number | null): unknown =>
    feedOf(site, feedSubject(site, null), inContext, sizeOf)?.items[0]?.picture
  const [url, type] = ['https://example.org/reader/images/quay-1280.png', 'image/png']
  expect(picture((name) => (name === 'quay-1280.png' ? 99 : null))).toEqual({
    url,
    type,
    bytes: 99,
  })
  expect(picture(() => null)).toEqual({ url, type, bytes: null })
})

test('a topic has a feed of its own, in RSS', async () => {
  const archive = anArchive(articles, { site })
  const [topic] = archive.topics
  if (topic === undefined) throw new Error('No topic')
  const inContext = await Promise.all(
    topic.entries.map(({ slug }) => articleInContext(archive, slug)),
  )
  const feed = feedOf(site, feedSubject(site, topic), inContext, () => null)
  expect(feed).toMatchObject({
    title: 'Ports & rivers – The Pier',
    page: 'https://example.org/reader/topics/ports/',
    addresses: new Map([['rss', 'https://example.org/reader/topics/ports/feed.xml']]),
    items: [{ title: 'Fish & chips' }],
  })
  const rss = feed === null ? '' : rssFeed(feed)
  expect(rss).toContain(
    '<atom:link href="https://example.org/reader/topics/ports/feed.xml" rel="self" type="application/rss+xml"/>',
  )
  // Nobody knows its size.
  expect(rss).toContain('length="0" type="image/jpeg"')
})

test('a site without an address has no feed', () => {
  const nowhere = aPublication()
  expect(feedOf(nowhere, feedSubject(nowhere, null), [], () => null)).toBeNull()
})
