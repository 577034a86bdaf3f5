import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse-article.ts'
import { portableHtml } from '#lib/publish/feeds/portable-html.ts'
import { aPictureFile, formatsNamed } from '../../fixtures/an-article.ts'
import { aFile, aSite } from '../../fixtures/parsing.ts'

const ofMap = { path: 'images/map.png', credit: 'Drawing by Ann' }
const files = (name: string) => ({ file: `${name}-800.jpg`, formats: formatsNamed(name) })
const map = aPictureFile({
  ...ofMap,
  ...files('map-0123'),
  variants: [{ theme: 'dark', picture: aPictureFile({ ...files('map-dark-4567'), tone: null }) }],
})

const article = (body: string) => {
  const context = { pictures: new Map([[map.path, map]]), site: aSite() }
  const parsed = parseArticle(aFile({ body }), 'articles/harbour.md', context)
  if (parsed.article === null) throw new Error(parsed.problems.map(({ reason }) => reason).join())
  return parsed.article
}

const picture = (name: string, ofPicture: string, ofImg: string): string =>
  `<picture${ofPicture}>` +
  `<source type="image/avif" srcset="/images/${name}-360.avif 360w, /images/${name}-800.avif 800w" sizes="min(37em,92vw)">` +
  `<img src="/images/${name}-800.jpg" width="1600" height="900" alt="A map"${ofImg} loading="lazy" decoding="async">` +
  '</picture>'
const both =
  picture('map-0123', '', ' class="tone-9ab"') + picture('map-dark-4567', ' class="in-dark"', '')

test('a figure has the variants of its picture beside it, and leads to the picture', () => {
  expect(article('![A map](../images/map.png)').introduction.html).toBe(
    `<figure><a href="/images/map-0123-800.jpg">${both}</a><figcaption><span class="credit">Drawing by Ann</span></figcaption></figure>`,
  )
})

test('one among words, too', () => {
  const { html } = article('See ![A map](../images/map.png) here.').introduction
  expect(html.replace(/ id="s-[^"]*"/gu, '')).toBe(
    `<p><span>See <span>${both}</span> here.</span></p>`,
  )
})

test('elsewhere the picture stands alone', () => {
  expect(portableHtml(article('![A map](../images/map.png)'), aSite())).toContain(
    '<figure><a href="/images/map-0123-800.jpg"><img src="/images/map-0123-800.jpg" alt="A map" width="1600" height="900"></a>',
  )
})
