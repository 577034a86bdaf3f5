import { expect, test } from 'vitest'
import { contentTypeOf, isText, servedHeaders } from '#lib/serve/served-headers.ts'

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['feed.xml', 'application/rss+xml; charset=utf-8'],
  ['topics/ai/feed.xml', 'application/rss+xml; charset=utf-8'],
  ['atom.xml', 'application/atom+xml; charset=utf-8'],
  ['feed.json', 'application/feed+json; charset=utf-8'],
  ['articles.json', 'application/json; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['articles/tail/article.md', 'text/markdown; charset=utf-8'],
  ['images/tail.png', null],
  ['_headers', null],
])('%s is %s', (file, type) => {
  expect(contentTypeOf(file)).toBe(type)
})

test('a feed goes out as one, and pages of other sites may read it', () => {
  expect([...servedHeaders('feed.xml', "default-src 'none'")]).toEqual([
    ['cache-control', 'public, max-age=60, stale-while-revalidate=600'],
    ['content-security-policy', "default-src 'none'"],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['content-type', 'application/rss+xml; charset=utf-8'],
    ['access-control-allow-origin', '*'],
  ])
})

test.each([
  ['topics/ai/feed.xml', '*'],
  ['articles/tail/article.md', '*'],
  ['articles.json', '*'],
  ['llms.txt', '*'],
  ['articles/tail/index.html', undefined],
  ['robots.txt', undefined],
])('%s may be read by pages of: %s', (file, pages) => {
  expect(servedHeaders(file, '').get('access-control-allow-origin')).toBe(pages)
})

test('what is text', () => {
  expect(['a.html', 'a.SVG', 'a.png', 'a.html.br', 'a'].filter(isText)).toEqual(['a.html', 'a.SVG'])
})
