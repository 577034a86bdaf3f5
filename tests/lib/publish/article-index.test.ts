import { expect, test } from 'vitest'
import { articleIndex } from '#lib/publish/article-index.ts'
import { anArchive, aPublication } from '../../fixtures/an-archive.ts'
import { aMoment, anArticle, aPicture, aTakeaway } from '../../fixtures/an-article.ts'

const site = aPublication({
  url: 'https://example.org/reader',
  basePath: '/reader',
  description: 'News from a harbour.',
  topics: new Map([['sea', 'The sea']]),
})

test('everything that is published, the newest first', () => {
  const archive = anArchive(
    [
      anArticle({ slug: 'fog', title: 'Fog', published: aMoment('2026-11-19') }),
      anArticle({
        standfirst: 'Is it worth it?',
        published: aMoment('2026-11-20T08:30:00+01:00'),
        updated: aMoment('2026-11-21'),
        image: aPicture(),
        topics: ['sea'],
        takeaways: [
          aTakeaway({
            text: 'The ferry leaves early.',
            checked: 'The desk asked',
            support: { kind: 'matched', sentenceIds: ['s-1', 's-2'] },
          }),
          aTakeaway({ id: 't-2', text: 'Nobody says so.' }),
        ],
      }),
      anArticle({ slug: 'a-draft', draft: true }),
      anArticle({
        slug: 'gone',
        withdrawn: { date: aMoment('2026-12-01'), reason: 'It was wrong.' },
      }),
    ],
    { site },
  )
  const text = articleIndex(archive)
  expect(JSON.parse(text)).toEqual({
    version: 1,
    site: {
      name: 'The Pier',
      url: 'https://example.org/reader',
      language: 'en',
      description: 'News from a harbour.',
    },
    articles: [
      {
        slug: 'harbour',
        url: 'https://example.org/reader/articles/harbour/',
        markdown: 'https://example.org/reader/articles/harbour/article.md',
        title: 'A harbour town weighs its river',
        standfirst: 'Is it worth it?',
        authors: ['Ada Example'],
        published: '2026-11-20T07:30:00.000Z',
        updated: '2026-11-21',
        lang: 'en',
        topics: ['The sea'],
        takeaways: [
          {
            text: 'The ferry leaves early.',
            evidence: {
              kind: 'matched',
              url: 'https://example.org/reader/articles/harbour/#s-1',
            },
          },
          { text: 'Nobody says so.', evidence: null },
        ],
        image: {
          url: 'https://example.org/reader/images/harbour-01234567-800.jpg',
          alt: 'A harbour at dusk',
          credit: 'Drawing by Standfirst',
        },
      },
      {
        slug: 'fog',
        url: 'https://example.org/reader/articles/fog/',
        markdown: 'https://example.org/reader/articles/fog/article.md',
        title: 'Fog',
        standfirst: null,
        authors: ['Ada Example'],
        published: '2026-11-19',
        updated: null,
        lang: 'en',
        topics: [],
        takeaways: [],
        image: null,
      },
    ],
  })
  expect(text.split('\n')).toHaveLength(5)
  expect(articleIndex(archive)).toBe(text)
})

test('nothing published, on a site without an address', () => {
  expect(articleIndex(anArchive([]))).toBe(
    '{"version":1,"site":{"name":"The Pier","url":null,"language":"en","description":null},"articles":[\n]}\n',
  )
})

test('addresses are paths from the root on a site without an address', () => {
  const index = articleIndex(anArchive([anArticle()], { site: aPublication({ basePath: '/r' }) }))
  expect(index).toContain(
    '"url":"/r/articles/harbour/","markdown":"/r/articles/harbour/article.md"',
  )
})

test('any words stay valid, an article on its line', () => {
  const title = 'a\n"b"\u2028</script>\uD800\u0000\u202E'
  const index = articleIndex(anArchive([anArticle({ title })]))
  expect(JSON.parse(index)).toMatchObject({ articles: [{ title }] })
  expect(index.split('\n')).toHaveLength(4)
})
