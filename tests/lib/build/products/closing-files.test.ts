import { expect, test } from 'vitest'
import { hashesOf, headersOf } from '#lib/build/products/closing-files.ts'
import type { StoredFile } from '#lib/build/products/product.ts'

const stored = (file: string, hash = '0'.repeat(64)): StoredFile => {
  return { file, hash, size: 1, written: 0, inode: '1-1' }
}

const site = [
  '404.html',
  'articles/tail/index.html',
  'articles/tail/index.html.br',
  'index.html',
  'index.html.br',
  'index.html.gz',
  'robots.txt',
].map((file) => stored(file))

const patternsIn = (headers: string): readonly string[] =>
  headers.split('\n').filter((line) => line.startsWith('/'))

test('headers of all that is there, of the file with the hashes, and of folders in which nothing may lie', () => {
  expect(patternsIn(headersOf(site, [], ''))).toEqual([
    '/',
    '/404.html',
    '/articles/*',
    '/articles/:slug/article.md',
    '/assets/*',
    '/hashes.json',
    '/images/*',
    '/robots.txt',
  ])
})

test('what is compressed and stands for nothing else has headers too', () => {
  const files = [stored('index.html'), stored('novel.gz')]
  expect(patternsIn(headersOf(files, [], '/reader'))).toEqual([
    '/reader/',
    '/reader/assets/*',
    '/reader/hashes.json',
    '/reader/images/*',
    '/reader/novel.gz',
  ])
})

test('the policy allows every script that stands in a page, whichever page gave it first', () => {
  const [one, other] = ["'sha256-b'", "'sha256-a'"]
  const headers = headersOf(site, [one, other], '')
  expect(/script-src .*?;/u.exec(headers)?.[0]).toBe("script-src 'self' 'sha256-a' 'sha256-b';")
  expect(headersOf(site.toReversed(), [other, one], '')).toBe(headers)
})

test('hashes stand by path, each in a line, whatever the order of the files', () => {
  const files = [stored('b/index.html', 'b1'), stored('a "quoted" name', 'a1'), stored('B', 'c1')]
  const text = '{\n"B": "c1",\n"a \\"quoted\\" name": "a1",\n"b/index.html": "b1"\n}\n'
  expect(hashesOf(files)).toBe(text)
  expect(hashesOf(files.toReversed())).toBe(text)
  expect(JSON.parse(text)).toEqual({ B: 'c1', 'a "quoted" name': 'a1', 'b/index.html': 'b1' })
})
