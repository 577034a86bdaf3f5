import { expect, test } from 'vitest'
import { asExpression, hostRules } from '#lib/serve/hosts/host-rules.ts'

const headers = `/reader/
  cache-control: max-age=60
  x-content-type-options: nosniff

/reader/assets/*
  cache-control: immutable
  x-content-type-options: nosniff

/reader/gr%C3%B6%C3%9Fe/*
  cache-control: max-age=60
  x-content-type-options: nosniff

/reader/sw.js
  cache-control: no-cache
  x-content-type-options: nosniff

/reader/topics/:topic/feed.xml
  content-type: application/rss+xml
`

test('what most addresses have, and which have something else', () => {
  expect(hostRules(headers, '/reader/z%C3%BCrich%3A/ /reader/articles/one/ 301\n')).toEqual({
    basePath: '/reader',
    headers: [
      {
        name: 'cache-control',
        usual: 'max-age=60',
        exceptions: [
          { pattern: '/reader/assets/*', value: 'immutable' },
          { pattern: '/reader/sw.js', value: 'no-cache' },
        ],
      },
      { name: 'x-content-type-options', usual: 'nosniff', exceptions: [] },
      {
        name: 'content-type',
        usual: null,
        exceptions: [{ pattern: '/reader/topics/:topic/feed.xml', value: 'application/rss+xml' }],
      },
    ],
    redirects: [{ from: '/reader/zürich:/', to: '/reader/articles/one/' }],
  })
})

test('a site at the root, without old addresses', () => {
  expect(hostRules('/\n  cache-control: max-age=60\n', '')).toEqual({
    basePath: '',
    headers: [{ name: 'cache-control', usual: 'max-age=60', exceptions: [] }],
    redirects: [],
  })
})

test('no site', () => {
  expect(hostRules('', '')).toBeNull()
})

test.each([
  ['/reader/assets/*', '/reader/assets/site-1.js', true],
  ['/reader/assets/*', '/reader/assets', false],
  ['/reader/sw.js', '/reader/sw.js', true],
  ['/reader/sw.js', '/reader/swxjs', false],
  ['/reader/sw.js', '/reader/sw.json', false],
  ['/topics/:topic/feed.xml', '/topics/ai/feed.xml', true],
  ['/topics/:topic/feed.xml', '/topics/ai/more/feed.xml', false],
  ['/a(b)+$/', '/a(b)+$/', true],
])('%s and %s: %s', (pattern, address, fits) => {
  expect(new RegExp(asExpression(pattern), 'u').test(address)).toBe(fits)
})
