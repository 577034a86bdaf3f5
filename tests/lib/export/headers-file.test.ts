import { expect, test } from 'vitest'
import { headersFile, headersFor } from '#lib/export/headers-file.ts'

const entries = [
  { name: 'index.html', isDirectory: () => false },
  { name: '_headers', isDirectory: () => false },
  { name: '_redirects', isDirectory: () => false },
  { name: 'assets', isDirectory: () => true },
  { name: 'articles', isDirectory: () => true },
  { name: '404.html', isDirectory: () => false },
  { name: 'größe', isDirectory: () => true },
  { name: 'search', isDirectory: () => true },
]

const short = [
  '  cache-control: public, max-age=60, stale-while-revalidate=600',
  "  content-security-policy: default-src 'none'",
  '  x-content-type-options: nosniff',
  '  referrer-policy: strict-origin-when-cross-origin',
]

const policyOf = (file: string): string =>
  file.startsWith('search/') ? "script-src 'wasm-unsafe-eval'" : "default-src 'none'"

test('one block for each entry at the top, so that no address has two', () => {
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
      '/assets/*',
      '  cache-control: public, max-age=31536000, immutable',
      ...short.slice(1),
      '',
      '/gr%C3%B6%C3%9Fe/*',
      ...short,
      '',
      '/search/*',
      ...short.with(1, "  content-security-policy: script-src 'wasm-unsafe-eval'"),
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

test('a value may hold colons', () => {
  expect(headersFor('/\n  content-security-policy: img-src data:', '/')).toEqual(
    new Map([['content-security-policy', 'img-src data:']]),
  )
})
