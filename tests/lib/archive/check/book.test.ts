import { expect, test } from 'vitest'
import { bookOf, foldedBook, foldedPath, inTheWayOf } from '#lib/archive/check/book.ts'
import { anArchive, aPublication, stories } from '../../../fixtures/an-archive.ts'
import { aMoment, anArticle } from '../../../fixtures/an-article.ts'

const everySite = [
  ...['404.html', '_headers', 'articles.json', 'hashes.json', 'index.html', 'llms.txt'],
  ...['manifest.webmanifest', 'robots.txt', 'sw.js'],
  ...['archive/index.html', 'authors/index.html', 'corrections/index.html', 'offline/index.html'],
  ...['saved/index.html', 'search/index.html', 'settings/index.html', 'topics/index.html'],
  ...['icons/icon-192.png', 'icons/icon-512.png', 'icons/icon-maskable-512.png'],
]
const search = ['pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js', 'words.json'].map(
  (name) => `pagefind/${name}`,
)

test('an article, its topic, its author, its month, and where it stood before', () => {
  const fog = anArticle({ slug: 'fog', topics: ['sea'], aliases: ['/2019/fog/'] })
  expect(bookOf(anArchive([fog]), ['/icon.svg'])).toEqual([
    ...everySite,
    ...search,
    '_redirects',
    'icon.svg',
    'articles/fog/index.html',
    'articles/fog/article.md',
    'topics/sea/index.html',
    'archive/2026/index.html',
    'archive/2026/11/index.html',
    'authors/ada-example/index.html',
    '2019/fog/index.html',
  ])
})

test('a site with an address has feeds, sitemaps and social pictures besides', () => {
  const articles = [
    anArticle({ slug: 'fog', topics: ['sea'] }),
    anArticle({
      slug: 'gone',
      withdrawn: { date: aMoment('2026-11-23'), reason: 'It was wrong.' },
    }),
  ]
  const nowhere = new Set(bookOf(anArchive(articles), []))
  const site = aPublication({ url: 'https://example.org' })
  const book = bookOf(anArchive(articles, { site }), [])
  expect(book.filter((file) => !nowhere.has(file))).toEqual([
    ...['feed.xml', 'atom.xml', 'feed.json', 'news-sitemap.xml', 'sitemap.xml'],
    'articles/fog/social.png',
    'topics/sea/feed.xml',
  ])
})

test('lists go on after twenty, the front page after its large article and twenty', () => {
  const later = (count: number): readonly string[] =>
    bookOf(anArchive(stories(count, { topics: ['sea'] })), []).filter((file) =>
      file.includes('page/'),
    )
  expect(later(20)).toEqual([])
  expect(later(21)).toEqual([
    'topics/sea/page/2/index.html',
    'authors/ada-example/page/2/index.html',
  ])
  expect(later(42)).toContain('page/3/index.html')
  expect(later(41)).not.toContain('page/3/index.html')
})

test('the names of articles, letter by letter and in all forms, are one address', () => {
  expect(foldedPath('Articles/Stra\u00DFe./INDEX.html')).toBe('articles/strasse/index.html')
})

const book = foldedBook(['Feed.xml', 'articles/fog/article.md', 'about/index.html', 'icon.png'])

test.each([
  ['fog/index.html', null],
  ['articles/fog/old/index.html', null],
  ['about/us/index.html', null],
  ['about/index.html', 'about/index.html'],
  ['ABOUT/Index.html', 'about/index.html'],
  ['about/index.html/index.html', 'about/index.html'],
  ['about/index.html.br/index.html', 'about/index.html'],
  ['articles/fog/article.md/a/index.html', 'articles/fog/article.md'],
  ['articles/fog/ARTICLE.MD.GZ/index.html', 'articles/fog/article.md'],
  ['feed.xml/index.html', 'Feed.xml'],
  ['feed.xml./index.html', 'Feed.xml'],
  ['sitemap-12.xml/index.html', 'sitemap-12.xml'],
  ['pagefind/a/index.html', 'pagefind/'],
  ['pagefind/fragment/en_1.pf_fragment/index.html', 'pagefind/fragment/en_1.pf_fragment'],
  ['Assets/a/index.html', 'assets/'],
  ['_next/a/index.html', '_next/'],
  ['images/index.html', 'images/'],
  ['icons/index.html', 'icons/'],
  // Kept for who writes.
  ['desk/index.html', 'desk/'],
  ['Desk/page/2/index.html', 'desk/'],
])('in the way of %s stands %s', (file, there) => {
  expect(inTheWayOf(file, book)).toBe(there)
})
