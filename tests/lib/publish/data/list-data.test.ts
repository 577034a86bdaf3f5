import { expect, test } from 'vitest'
import { listData } from '#lib/publish/data/list-data.ts'
import { anArchive, aPublication, stories } from '../../../fixtures/an-archive.ts'

const site = aPublication({ url: 'https://example.org/reader', basePath: '/reader' })
const { entries } = anArchive(stories(2), { site })
const steps = [
  { name: 'Topics', path: '/reader/topics/' },
  { name: 'Harbours', path: '/reader/topics/harbours/' },
]

test('the articles of a list go on counting where the page before it ended', () => {
  expect(listData(site, { steps, entries, before: 20 })).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 21,
            name: 'Story 1',
            url: 'https://example.org/reader/articles/story-1/',
          },
          {
            '@type': 'ListItem',
            position: 22,
            name: 'Story 2',
            url: 'https://example.org/reader/articles/story-2/',
          },
        ],
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: 'The Pier',
            item: 'https://example.org/reader/',
          },
          {
            '@type': 'ListItem',
            position: 2,
            name: 'Topics',
            item: 'https://example.org/reader/topics/',
          },
          { '@type': 'ListItem', position: 3, name: 'Harbours' },
        ],
      },
    ],
  })
})

test('the front page is a part of nothing', () => {
  const data = listData(site, { steps: [], entries, before: 0 })
  expect(data?.['@graph']).toMatchObject([{ '@type': 'ItemList' }])
})

test('a list of nothing is still a part of the site', () => {
  const data = listData(site, { steps, entries: [], before: 0 })
  expect(data?.['@graph']).toMatchObject([{ '@type': 'BreadcrumbList' }])
})

test.each([
  ['where there is nothing', listData(site, { steps: [], entries: [], before: 0 })],
  ['on a site that has no address', listData(aPublication(), { steps, entries, before: 0 })],
])('nothing is said %s', (_, data) => {
  expect(data).toBeNull()
})
