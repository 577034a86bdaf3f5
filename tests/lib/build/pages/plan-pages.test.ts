import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { pageProduct } from '#lib/build/pages/make-pages.ts'
import type { PlannedPage } from '#lib/build/pages/page-maker.ts'
import { pagesOf } from '#lib/build/pages/pages-of.ts'
import { planPages } from '#lib/build/pages/plan-pages.ts'
import type { Product } from '#lib/build/products/product.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'
import { anArchive, type Around, aPublication, stories } from '../../../fixtures/an-archive.ts'
import { aMoment, anArticle, aPicture, aSection } from '../../../fixtures/an-article.ts'
import { placedIn } from '../../../fixtures/placed.ts'
import { editedArticles } from '../../../fixtures/random-articles.ts'
import { changedNames } from '../changed-names.ts'

type Planned = { readonly pages: readonly PlannedPage[]; readonly products: readonly Product[] }

function planned(articles: readonly Article[], around: Around = {}, script = 'site-0.js'): Planned {
  const archive = anArchive(articles, around)
  const { pages, known } = planPages({ archive }, placedIn(archive), { script })
  return { pages, products: pages.map((page) => pageProduct(page, known)) }
}

/** Pages that have to be made anew, or are gone. */
function remade(before: readonly Article[], after: readonly Article[]): readonly string[] {
  return changedNames(planned(before).products, planned(after).products)
}

const named = (title: string, day: string, parts: Partial<Article>): Article =>
  anArticle({ slug: title.toLowerCase(), title, published: aMoment(day), ...parts })

/** Newest first; those on one topic are related by it, and by no other word. */
const wharf = named('Wharf', '2026-11-20', { topics: ['sea'] })
const gull = named('Gull', '2026-11-19', { topics: ['birds'], authors: ['Lin Mao'] })
const ferry = named('Ferry', '2026-11-18', { topics: ['sea'] })
const bell = named('Bell', '2026-11-17', { topics: ['sea'] })
const mast = named('Mast', '2026-11-16', { topics: ['sea'] })
const rope = named('Rope', '2026-10-02', { topics: ['sea'] })
const net = named('Net', '2025-05-01', { topics: ['sea'] })
const all = [wharf, gull, ferry, bell, mast, rope, net]

const page = (...steps: readonly string[]): string => [...steps, 'index.html'].join('/')
const articlePage = (slug: string): string => page('articles', slug)

const otherBody = { introduction: aSection({ text: 'Fog.' }), markdown: 'Fog.\n', wordCount: 1 }

test('every page is planned, with a digest of each thing that it is made from', () => {
  const { pages, products } = planned(all)
  const files = pagesOf(anArchive(all))
  expect(pages.map(({ file }) => file)).toEqual(files)
  expect(products.map(({ name }) => name)).toEqual(files)
  const article = products.find(({ name }) => name === articlePage('bell'))
  expect(Object.keys(article?.inputs ?? {})).toEqual([
    ...['kind', 'frame', 'state', 'topics', 'authors', 'newer', 'older', 'related'],
    ...['translations', 'article'],
  ])
  expect(article?.inputs).toMatchObject({
    article: digestOf([digestOf(bell)]),
    newer: digestOf([{ slug: 'ferry', title: 'Ferry', lang: 'en', dir: 'ltr' }]),
  })
})

test.each<[string, readonly Article[], readonly string[]]>([
  ['nothing', [...all].reverse(), []],
  ['a text', all.with(3, { ...bell, ...otherBody }), [articlePage('bell')]],
  [
    'the text of the one that leads, which takes longer to read now',
    all.with(0, { ...wharf, ...otherBody, readingTime: { takeaways: 0, article: 9 } }),
    [articlePage('wharf'), 'index.html'],
  ],
  [
    'a headline',
    all.with(3, { ...bell, title: 'Buoy' }),
    [
      // Of the newest five.
      ...['404.html', page('archive', '2026', '11'), page('archive')],
      ...['bell', 'ferry', 'mast', 'net', 'rope', 'wharf'].map(articlePage),
      ...[page('authors', 'ada-example'), 'index.html', page('topics', 'sea')],
    ],
  ],
  [
    'the headline of the newest of a topic, of an author and of a month',
    all.with(1, { ...gull, title: 'Tern' }),
    [
      ...['404.html', page('archive', '2026', '11'), page('archive')],
      ...['ferry', 'gull', 'wharf'].map(articlePage),
      ...[page('authors'), page('authors', 'lin-mao'), 'index.html'],
      ...[page('topics', 'birds'), page('topics')],
    ],
  ],
  [
    'the headline of one that is old',
    all.with(6, { ...net, title: 'Line' }),
    [
      ...[page('archive', '2025', '05'), page('archive', '2025')],
      ...['net', 'rope'].map(articlePage),
      ...[page('authors', 'ada-example'), 'index.html', page('topics', 'sea')],
    ],
  ],
  [
    'one, which is removed',
    all.toSpliced(5, 1),
    [
      ...[page('archive', '2025', '05'), page('archive', '2026', '10')],
      ...[page('archive', '2026', '11'), page('archive', '2026'), page('archive')],
      ...['bell', 'ferry', 'mast', 'net', 'rope', 'wharf'].map(articlePage),
      ...[page('authors', 'ada-example'), page('authors'), 'index.html'],
      ...[page('topics', 'sea'), page('topics')],
    ],
  ],
])('of seven articles, what has to be made anew when an edit changes %s', (_, after, files) => {
  expect(remade(all, after)).toEqual([...files].sort())
})

test('a topic of its own stands around every page', () => {
  expect(remade(all, all.with(3, { ...bell, topics: ['sea', 'metal'] }))).toEqual(
    [...pagesOf(anArchive(all)), page('topics', 'metal')].sort(),
  )
})

test('a correction puts its page on the list of corrections', () => {
  const correction = { date: aMoment('2026-11-22'), text: 'It rings at six.', takeaway: null }
  const other = { date: aMoment('2026-11-23'), text: 'It rings twice.', takeaway: null }
  const once = all.with(3, { ...bell, corrections: [correction] })
  const twice = all.with(3, { ...bell, corrections: [correction, other] })
  // The first one puts a link to that list around every page.
  expect(remade(all, once)).toEqual([...pagesOf(anArchive(all))].sort())
  expect(remade(once, twice)).toEqual([articlePage('bell'), page('corrections')])
})

test('of a long list, one more moves all that is behind it, and nothing else', () => {
  const many = stories(60, { topics: ['sea'] })
  const edited = many.with(25, { ...anArticle(many[25]), title: 'Storm' })
  expect(remade(many, edited)).toEqual(
    [
      page('archive', '2026', '10'),
      ...['story-25', 'story-26', 'story-27'].map(articlePage),
      page('authors', 'ada-example', 'page', '2'),
      page('page', '2'),
      page('topics', 'sea', 'page', '2'),
    ].sort(),
  )
})

test('settings of the site, and a new script, change every page', () => {
  const before = planned(all).products
  const files = [...pagesOf(anArchive(all))].sort()
  const renamed = planned(all, { site: aPublication({ name: 'The Quay' }) })
  expect(changedNames(before, renamed.products)).toEqual(files)
  expect(changedNames(before, planned(all, {}, 'site-1.js').products)).toEqual(files)
})

test('a page is made anew when its value is another one, and only then', () => {
  fc.assert(
    fc.property(editedArticles, ({ before, after }) => {
      const [old, now] = [planned(before), planned(after)]
      const valuesNow = new Map(now.pages.map(({ file, value }) => [file, saying(value)]))
      const valuesBefore = new Map(old.pages.map(({ file, value }) => [file, saying(value)]))
      const files = [...new Set([...valuesBefore.keys(), ...valuesNow.keys()])]
      const other = files.filter(
        (file) => !isDeepStrictEqual(valuesBefore.get(file), valuesNow.get(file)),
      )
      expect(changedNames(old.products, now.products)).toEqual(other.sort())
    }),
  )
})

/** Where an article lies says nothing. */
function saying(value: PlannedPage['value']): unknown {
  return value.kind === 'article' ? { ...value, article: value.article.digest } : value
}

test('a text changes the page of its article alone, whatever the archive is', () => {
  fc.assert(
    fc.property(editedArticles, fc.nat(), ({ before }, nth) => {
      const place = nth % Math.max(1, before.length)
      const article = before[place]
      const after = article === undefined ? [] : before.with(place, { ...article, ...otherBody })
      const isShown = article !== undefined && !article.draft
      expect(remade(before, after)).toEqual(isShown ? [articlePage(article.slug)] : [])
    }),
  )
})

test('a headline changes the pages that say it, and no other, whatever the archive is', () => {
  fc.assert(
    fc.property(editedArticles, fc.nat(), ({ before }, nth) => {
      // No word of one is a word of another, so that none is related by it.
      const apart = before.map((each, at) => ({ ...each, title: `Zq${at}`, takeaways: [] }))
      const place = nth % Math.max(1, apart.length)
      const edited = apart.map((each, at) => (at === place ? { ...each, title: 'Xw' } : each))
      const after = planned(edited)
      const own = articlePage(`${edited[place]?.slug}`)
      const naming = after.pages.filter(
        ({ file, value }) => file === own || JSON.stringify(value).includes('"Xw"'),
      )
      expect(changedNames(planned(apart).products, after.products)).toEqual(
        naming.map(({ file }) => file).sort(),
      )
    }),
  )
})

test('a draft changes what removing it changes; adding an article, what taking it away does', () => {
  fc.assert(
    fc.property(editedArticles, fc.nat(), ({ before }, nth) => {
      const place = nth % Math.max(1, before.length)
      const without = before.toSpliced(place, 1)
      const drafted = before.map((each, at) => (at === place ? { ...each, draft: true } : each))
      expect(planned(drafted)).toEqual(planned(without))
      expect(remade(without, before)).toEqual(remade(before, without))
    }),
  )
})

test('a picture is shown in rows, and where it is a related article’s: another one changes these', () => {
  expect(remade(all, all.with(3, { ...bell, image: aPicture() }))).toEqual(
    [
      ...['404.html', page('archive', '2026', '11'), page('archive')],
      ...['bell', 'ferry', 'mast', 'net', 'rope', 'wharf'].map(articlePage),
      ...[page('authors', 'ada-example'), 'index.html', page('topics', 'sea')],
    ].sort(),
  )
})
