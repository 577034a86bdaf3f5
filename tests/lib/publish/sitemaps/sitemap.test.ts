import { expect, test } from 'vitest'
import { type SitemapPage, sitemapFiles } from '#lib/publish/sitemaps/sitemap.ts'
import { aMoment } from '../../../fixtures/an-article.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const urlset =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">'

const addressOf = (file: string): string => `https://pier.example/${file}`

function aPage(name: string, parts: Partial<SitemapPage> = {}): SitemapPage {
  return { url: `https://pier.example/${name}/`, changed: null, pictures: [], ...parts }
}

test('a page with its day or instant and its pictures', () => {
  const pages = [
    aPage('a', {
      changed: aMoment('2026-11-20'),
      pictures: ['https://pier.example/images/x.jpg', "https://pier.example/images/y'&.jpg"],
    }),
    aPage('b', { changed: aMoment('2026-11-20T08:30:00+02:00') }),
    aPage('c'),
  ]
  expect([...sitemapFiles(pages, addressOf)]).toEqual([
    [
      'sitemap.xml',
      `${head}
${urlset}
<url>
<loc>https://pier.example/a/</loc>
<lastmod>2026-11-20</lastmod>
<image:image>
<image:loc>https://pier.example/images/x.jpg</image:loc>
</image:image>
<image:image>
<image:loc>https://pier.example/images/y&apos;&amp;.jpg</image:loc>
</image:image>
</url>
<url>
<loc>https://pier.example/b/</loc>
<lastmod>2026-11-20T06:30:00.000Z</lastmod>
</url>
<url>
<loc>https://pier.example/c/</loc>
</url>
</urlset>
`,
    ],
  ])
})

test('more pages than a file may hold stand in several, behind an index', () => {
  const files = sitemapFiles([aPage('a'), aPage('b'), aPage('c')], addressOf, 2)
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
  expect(files.get('sitemap.xml')).toBe(`${head}
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap>
<loc>https://pier.example/sitemap-1.xml</loc>
</sitemap>
<sitemap>
<loc>https://pier.example/sitemap-2.xml</loc>
</sitemap>
</sitemapindex>
`)
  expect(files.get('sitemap-2.xml')).toBe(`${head}
${urlset}
<url>
<loc>https://pier.example/c/</loc>
</url>
</urlset>
`)
})

test('50,000 pages are one file, one more are two', () => {
  const pages = Array.from({ length: 50_001 }, (_, index) => aPage(String(index)))
  expect([...sitemapFiles(pages.slice(1), addressOf).keys()]).toEqual(['sitemap.xml'])
  expect([...sitemapFiles(pages, addressOf).keys()]).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
  ])
})
