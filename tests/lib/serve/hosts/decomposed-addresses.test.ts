import { expect, test } from 'vitest'
import { decomposedAddresses } from '#lib/serve/hosts/decomposed-addresses.ts'

test('pages with letters that can be written in parts, and no other file', () => {
  const files = [
    'index.html',
    '404.html',
    'articles/pier/index.html',
    'articles/größe/index.html',
    'articles/größe/article.md',
    'articles/港/index.html',
    'articles/한국/index.html',
    'topics/a(b) č/page/2/index.html',
  ]
  expect(decomposedAddresses(files, '/reader')).toEqual([
    { from: '/reader/articles/gro\u0308ße/', to: '/reader/articles/gr%C3%B6%C3%9Fe/' },
    {
      from: '/reader/articles/\u1112\u1161\u11ab\u1100\u116e\u11a8/',
      to: '/reader/articles/%ED%95%9C%EA%B5%AD/',
    },
    { from: '/reader/topics/a(b) c\u030c/page/2/', to: '/reader/topics/a(b)%20%C4%8D/page/2/' },
  ])
})
