import { expect, test } from 'vitest'
import { sitemapPages } from '#lib/publish/sitemaps/sitemap-pages.ts'
import { anArchive, aPublication } from '../../../fixtures/an-archive.ts'
import { aMoment, anArticle } from '../../../fixtures/an-article.ts'

const articles = [
  anArticle({
    slug: 'pier',
    topics: ['sea'],
    updated: aMoment('2026-11-25'),
    corrections: [{ date: aMoment('2026-11-26'), text: 'Two storeys.', takeaway: null }],
  }),
  anArticle({ slug: 'fog', published: aMoment('2026-10-02') }),
  anArticle({
    slug: 'gone',
    topics: ['sea'],
    withdrawn: { date: aMoment('2026-11-20'), reason: 'Wrong.' },
  }),
]

test('articles, lists and pages with what they changed last, in the order of a reader', () => {
  const site = aPublication({ url: 'https://pier.example/reader', basePath: '/reader' })
  const pages = sitemapPages(anArchive(articles, { site }), (slug) =>
    slug === 'pier' ? ['pier 1.jpg'] : [],
  )
  expect(
    pages.map(({ url, changed, pictures }) =>
      [url.replace('https://pier.example/reader', ''), changed?.written ?? '-', ...pictures].join(
        ' ',
      ),
    ),
  ).toEqual([
    '/ 2026-11-25',
    '/articles/pier/ 2026-11-25 https://pier.example/reader/images/pier%201.jpg',
    '/articles/fog/ 2026-10-02',
    '/topics/ 2026-11-25',
    '/topics/sea/ 2026-11-25',
    '/authors/ -',
    '/authors/ada-example/ 2026-11-25',
    '/archive/ 2026-11-25',
    '/archive/2026/ 2026-11-25',
    '/archive/2026/11/ 2026-11-25',
    '/archive/2026/10/ 2026-10-02',
    '/corrections/ 2026-11-26',
  ])
})

test('a site without an address has nothing to tell', () => {
  expect(sitemapPages(anArchive(articles), () => [])).toEqual([])
})
