import { expect, test } from 'vitest'
import { headerBlocks, headersFile, headersFor } from '#lib/serve/headers-file.ts'

const entries = [
  { name: 'index.html', isDirectory: () => false },
  { name: '_headers', isDirectory: () => false },
  { name: '_redirects', isDirectory: () => false },
  { name: 'assets', isDirectory: () => true },
  { name: 'articles', isDirectory: () => true },
  { name: '404.html', isDirectory: () => false },
  { name: 'größe', isDirectory: () => true },
  { name: 'search', isDirectory: () => true },
  { name: 'topics', isDirectory: () => true },
  { name: 'feed.json', isDirectory: () => false },
]

const short = [
  '  cache-control: public, max-age=60, stale-while-revalidate=600',
  "  content-security-policy: default-src 'none'",
  '  x-content-type-options: nosniff',
  '  referrer-policy: strict-origin-when-cross-origin',
]

const policyOf = (file: string): string =>
  file.startsWith('search/') ? "script-src 'wasm-unsafe-eval'" : "default-src 'none'"

test('one block for each entry at the top, and what only some files in it have', () => {
  expect(headersFile(entries, { basePath: '', policyOf })).toBe(
    [
      '/',
      ...short,
      '',
      '/404.html',
      ...short,
      '',
      '/articles/*',
      ...short,
      '',
      '/articles/:slug/article.md',
      '  access-control-allow-origin: *',
      '',
      '/assets/*',
      '  cache-control: public, max-age=31536000, immutable',
      ...short.slice(1),
      '',
      '/feed.json',
      ...short,
      '  content-type: application/feed+json; charset=utf-8',
      '  access-control-allow-origin: *',
      '',
      '/gr%C3%B6%C3%9Fe/*',
      ...short,
      '',
      '/search/*',
      ...short.with(1, "  content-security-policy: script-src 'wasm-unsafe-eval'"),
      '',
      '/topics/*',
      ...short,
      '',
      '/topics/:topic/feed.xml',
      '  content-type: application/rss+xml; charset=utf-8',
      '  access-control-allow-origin: *',
      '',
    ].join('\n'),
  )
})

const text = headersFile(entries, { basePath: '/reader', policyOf })

test.each([
  ['/reader/', 'public, max-age=60, stale-while-revalidate=600'],
  ['/reader/articles/tail/', 'public, max-age=60, stale-while-revalidate=600'],
  ['/reader/assets/site-1.js', 'public, max-age=31536000, immutable'],
  ['/reader/gr%C3%B6%C3%9Fe/', 'public, max-age=60, stale-while-revalidate=600'],
  ['/articles/tail/', undefined],
  ['/reader/elsewhere/', undefined],
])('%s is kept as %s', (address, caching) => {
  expect(headersFor(text, address).get('cache-control')).toBe(caching)
})

test('no header of an address stands in two blocks', () => {
  const fitting = ['/reader/articles/tail/article.md', '/reader/topics/ai/feed.xml'].map(
    (address) =>
      headerBlocks(text).flatMap(({ pattern, headers }) =>
        headersFor(`${pattern}\n  fits: yes`, address).has('fits') ? [...headers.keys()] : [],
      ),
  )
  expect(fitting.map((names) => names.length)).toEqual([5, 6])
  expect(fitting.map((names) => new Set(names).size)).toEqual([5, 6])
})

test.each([
  ['/reader/topics/ai/feed.xml', 'application/rss+xml; charset=utf-8'],
  ['/reader/topics/ai/more/feed.xml', undefined],
  ['/reader/topics//feed.xml', undefined],
  ['/reader/topics/ai/', undefined],
])('%s goes out as %s', (address, type) => {
  expect(headersFor(text, address).get('content-type')).toBe(type)
})

test('a value may hold colons', () => {
  expect(headersFor('/\n  content-security-policy: img-src data:', '/')).toEqual(
    new Map([['content-security-policy', 'img-src data:']]),
  )
})
