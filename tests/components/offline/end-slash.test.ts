import { expect, test } from 'vitest'
import { withEndSlash } from '#components/offline/end-slash.ts'

test.each([
  ['/articles/pier', '/articles/pier/'],
  ['/reader', '/reader/'],
  ['/articles/%D9%85', '/articles/%D9%85/'],
  ['/articles/pier/', null],
  ['/', null],
  ['/feed.xml', null],
  ['/articles/pier/article.md', null],
])('of %s the page is %s', (path, page) => {
  expect(withEndSlash(path)).toBe(page)
})
