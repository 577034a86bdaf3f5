import { expect, test } from 'vitest'
import { feedLinks } from '#lib/publish/feeds/feed-links.ts'
import { aPublication } from '../../../fixtures/an-archive.ts'

const site = aPublication({ url: 'https://example.org/reader', basePath: '/reader' })
const ofTheSite = [
  {
    title: 'The Pier (RSS)',
    href: 'https://example.org/reader/feed.xml',
    type: 'application/rss+xml',
  },
  {
    title: 'The Pier (Atom)',
    href: 'https://example.org/reader/atom.xml',
    type: 'application/atom+xml',
  },
  {
    title: 'The Pier (JSON Feed)',
    href: 'https://example.org/reader/feed.json',
    type: 'application/feed+json',
  },
]

test('every page leads to the feeds of the publication', () => {
  expect(feedLinks(site, null)).toEqual(ofTheSite)
})

test("a topic's page leads to its own feed first", () => {
  expect(feedLinks(site, { id: 'häfen', label: 'Häfen' })).toEqual([
    {
      title: 'Häfen – The Pier (RSS)',
      href: 'https://example.org/reader/topics/h%C3%A4fen/feed.xml',
      type: 'application/rss+xml',
    },
    ...ofTheSite,
  ])
})

test('a site without an address leads to none', () => {
  expect(feedLinks(aPublication(), { id: 'ports', label: 'Ports' })).toEqual([])
})
