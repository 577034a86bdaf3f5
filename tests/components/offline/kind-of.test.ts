import { describe, expect, test } from 'vitest'
import { isGone, isKeepable, kindOf, type Question } from '#components/offline/kind-of.ts'

const grounds = {
  origin: 'https://example.org',
  basePath: '/reader',
  pages: ['/reader/', '/reader/settings/'],
}

const kind = (path: string, question: Partial<Question> = {}): string =>
  kindOf(
    {
      method: 'GET',
      mode: 'no-cors',
      headers: new Headers(),
      url: new URL(path, 'https://example.org').href,
      ...question,
    },
    grounds,
  ).kind

describe('a question is', () => {
  test.each<[string, string, Partial<Question>?]>([
    ['page', '/reader/articles/pier/', { mode: 'navigate' }],
    ['page', '/reader/articles/pier/?from=mail', { mode: 'navigate' }],
    ['page', '/reader/settings/', { mode: 'cors' }],
    ['file', '/reader/assets/site-1.js'],
    ['picture', '/reader/images/pier-1-800.avif'],
    ['other', '/reader/pagefind/pagefind.js'],
    ['other', '/reader/articles/pier/', { mode: 'cors' }],
    ['other', '/', { mode: 'navigate' }],
    ['other', '/readers/', { mode: 'navigate' }],
    ['other', 'https://foreign.invalid/reader/assets/site-1.js'],
    ['other', '/reader/', { mode: 'navigate', method: 'POST' }],
    ['other', '/reader/images/a-1-8.png', { headers: new Headers({ range: 'bytes=0-9' }) }],
    [
      'other',
      '/reader/',
      { mode: 'navigate', headers: new Headers({ 'sec-purpose': 'prefetch;anonymous-client-ip' }) },
    ],
  ])('%s: %s', (expected, path, question) => {
    expect(kind(path, question)).toBe(expected)
  })
})

const answer = { status: 200, type: 'basic', redirected: false } as const

test.each([
  [true, answer],
  [false, { ...answer, status: 404 }],
  [false, { ...answer, status: 500 }],
  [false, { ...answer, status: 206 }],
  [false, { ...answer, status: 0, type: 'opaque' as const }],
  [false, { ...answer, type: 'cors' as const }],
  [false, { ...answer, redirected: true }],
])('kept is %s: %o', (expected, response) => {
  expect(isKeepable(response)).toBe(expected)
})

test.each([
  [false, answer],
  [true, { ...answer, status: 404 }],
  [true, { ...answer, status: 410 }],
  [true, { ...answer, redirected: true }],
  [false, { ...answer, status: 500 }],
  [false, { ...answer, status: 0 }],
])('gone is %s: %o', (expected, response) => {
  expect(isGone(response)).toBe(expected)
})
