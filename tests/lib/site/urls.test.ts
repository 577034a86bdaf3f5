import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInPages } from '#lib/site/built-in-pages.ts'
import { type Urls, urlsOf } from '#lib/site/urls.ts'

const atRoot = urlsOf({ basePath: '', url: 'https://example.org' })
const inFolder = urlsOf({ basePath: '/news/reader', url: 'https://example.org/news/reader' })
const nowhere = urlsOf({ basePath: '/reader', url: null })

test.each<[address: string, (urls: Urls) => string]>([
  ['/', (urls) => urls.home],
  ['/', (urls) => urls.front(1)],
  ['/', (urls) => urls.front(0)],
  ['/page/2/', (urls) => urls.front(2)],
  ['/articles/harbour/', (urls) => urls.article('harbour')],
  ['/articles/z%C3%BCrich/', (urls) => urls.article('zürich')],
  ['/articles/a%20b%2Fc%3Fd%23e%25/', (urls) => urls.article('a b/c?d#e%')],
  ['/articles/z%C3%BCrich/article.md', (urls) => urls.articleMarkdown('zürich')],
  ['/articles.json', (urls) => urls.articleIndex],
  ['/articles/z%C3%BCrich/social.png', (urls) => urls.socialPicture('zürich')],
  ['/topics/', (urls) => urls.topics],
  ['/topics/ai/', (urls) => urls.topic('ai')],
  ['/topics/ai/', (urls) => urls.topic('ai', 1)],
  ['/topics/ai/page/12/', (urls) => urls.topic('ai', 12)],
  ['/topics/%E9%9B%A8/', (urls) => urls.topic('雨')],
  ['/archive/', (urls) => urls.archive],
  ['/archive/2026/', (urls) => urls.year('2026')],
  ['/archive/2026/01/', (urls) => urls.month('2026', '01')],
  ['/archive/2026/01/', (urls) => urls.month('2026', '01', 1)],
  ['/archive/2026/11/page/2/', (urls) => urls.month('2026', '11', 2)],
  ['/authors/', (urls) => urls.authors],
  ['/authors/ann-example/', (urls) => urls.author('ann-example')],
  ['/authors/ann-example/page/2/', (urls) => urls.author('ann-example', 2)],
  ['/atom.xml', (urls) => urls.feed({ file: 'atom.xml' })],
  ['/topics/h%C3%A4fen/feed.xml', (urls) => urls.topicFeed('häfen', { file: 'feed.xml' })],
  ['/saved/', (urls) => urls.saved],
  ['/offline/', (urls) => urls.offline],
  ['/sw.js', (urls) => urls.worker],
  ['/icons/icon-192.png', (urls) => urls.icon('icon-192.png')],
  ['/images/boat-0123.png', (urls) => urls.picture('boat-0123.png')],
  ['/images/a%20boat.png', (urls) => urls.picture('a boat.png')],
  ['/', (urls) => urls.inside('/')],
  ['/about/', (urls) => urls.inside('/about/')],
  ['/about/', (urls) => urls.inside('/about/', null)],
  ['/z%C3%BCrich/a%20b/#the%20end', (urls) => urls.inside('/zürich/a b/', 'the end')],
  ['/a%3Fb/#s-1', (urls) => urls.inside('/a?b/', 's-1')],
])('%s, at the root and in a folder', (address, asked) => {
  expect([asked(atRoot), asked(inFolder), asked(nowhere)]).toEqual([
    address,
    `/news/reader${address}`,
    `/reader${address}`,
  ])
})

test.each(builtInPages)('/$name/ is built in', ({ name }) => {
  expect([atRoot[name], inFolder[name]]).toEqual([`/${name}/`, `/news/reader/${name}/`])
})

describe('absolute', () => {
  test.each<[address: string, (urls: Urls) => string]>([
    ['/', (urls) => urls.home],
    ['/articles/z%C3%BCrich/', (urls) => urls.article('zürich')],
    ['/about/#team', (urls) => urls.inside('/about/', 'team')],
  ])('%s has the site’s address before it once', (address, asked) => {
    expect([atRoot, inFolder, nowhere].map((urls) => urls.absolute(asked(urls)))).toEqual([
      `https://example.org${address}`,
      `https://example.org/news/reader${address}`,
      null,
    ])
    expect([atRoot, inFolder, nowhere].map((urls) => urls.whole(asked(urls)))).toEqual([
      `https://example.org${address}`,
      `https://example.org/news/reader${address}`,
      asked(nowhere),
    ])
  })
})

describe('whatever the name', () => {
  // "." and ".." mean a folder in whatever way they are written.
  const names = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((name) => name.isWellFormed() && name !== '.' && name !== '..')
  const sites = fc.constantFrom(atRoot, inFolder)
  const stepsOf = (url: URL): readonly string[] =>
    url.pathname.split('/').map((step) => decodeURIComponent(step))

  test('it is one step of the path, and nothing else changes', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 2, max: 99 }), (name, page) => {
        const url = new URL(atRoot.topic(name, page), 'https://example.org')
        expect(stepsOf(url)).toEqual(['', 'topics', name, 'page', String(page), ''])
        expect([url.origin, url.search, url.hash]).toEqual(['https://example.org', '', ''])
      }),
    )
  })

  test('every address ends in a slash or a file, and holds only what an address may', () => {
    fc.assert(
      fc.property(names, sites, (name, urls) => {
        for (const address of [urls.article(name), urls.topic(name), urls.author(name, 2)]) {
          expect(address).toMatch(/^(\/[\w.!~*'()%-]+)+\/$/)
        }
        expect(urls.picture(name)).toMatch(/\/images\/[\w.!~*'()%-]+$/)
      }),
    )
  })

  test('a path within the publication stays there', () => {
    const paths = fc.array(names, { maxLength: 4 }).map((steps) => `/${steps.join('/')}/`)
    fc.assert(
      fc.property(paths, fc.option(names), (path, fragment) => {
        fc.pre(!path.startsWith('//') && !/\/\.{1,2}\//.test(path))
        const url = new URL(inFolder.inside(path, fragment), 'https://example.org')
        expect(decodeURIComponent(url.pathname)).toBe(`/news/reader${path}`)
        expect(decodeURIComponent(url.hash)).toBe(fragment === null ? '' : `#${fragment}`)
      }),
    )
  })
})
