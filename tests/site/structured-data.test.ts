/** What pages say to programs, read as search engines read it. */

import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { builtSites } from './support/built-sites.ts'
import { htmlDocument } from './support/dom.ts'
import { faultsOf } from './support/schema-org.ts'

const webAddress = z.url({ protocol: /^https?$/u })
const date = z.union([z.iso.date(), z.iso.datetime()])
const person = z.strictObject({
  '@type': z.enum(['Person', 'Organization']),
  name: z.string().min(1),
  url: webAddress,
})

/**
 * What Google reads of an article, none of which it requires, and the rest that
 * we say: https://developers.google.com/search/docs/appearance/structured-data/article
 */
const newsArticle = z.strictObject({
  '@type': z.literal('NewsArticle'),
  headline: z.string().min(1),
  author: z.array(person).min(1),
  datePublished: date,
  dateModified: date.optional(),
  image: z
    .strictObject({
      '@type': z.literal('ImageObject'),
      url: webAddress,
      width: z.string().regex(/^\d+$/u),
      height: z.string().regex(/^\d+$/u),
      creditText: z.string().optional(),
      caption: z.string().optional(),
    })
    .optional(),
  description: z.string().optional(),
  abstract: z.string().optional(),
  /** https://developers.google.com/search/docs/appearance/structured-data/speakable */
  speakable: z
    .strictObject({
      '@type': z.literal('SpeakableSpecification'),
      cssSelector: z.string(),
    })
    .optional(),
  correction: z
    .array(
      z.strictObject({
        '@type': z.literal('CorrectionComment'),
        text: z.string(),
        datePublished: date,
      }),
    )
    .optional(),
  articleSection: z.string().optional(),
  wordCount: z.int().positive(),
  inLanguage: z.string(),
  isAccessibleForFree: z.literal(true),
  mainEntityOfPage: webAddress,
  /** https://developers.google.com/search/docs/appearance/structured-data/organization */
  publisher: z.strictObject({
    '@type': z.literal('Organization'),
    name: z.string(),
    url: webAddress,
    logo: webAddress,
    publishingPrinciples: webAddress.optional(),
    correctionsPolicy: webAddress.optional(),
  }),
})

const positions = z
  .array(z.looseObject({ position: z.int() }))
  .refine((items) =>
    items.every(({ position }, index) => position === (items[0]?.position ?? 1) + index),
  )

/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb: two at least, and the last may go without its address. */
const breadcrumbs = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name: z.string().min(1),
        item: webAddress.optional(),
      }),
    )
    .min(2)
    .refine((items) => items.slice(0, -1).every(({ item }) => item !== undefined))
    .and(positions),
})

/** https://developers.google.com/search/docs/appearance/structured-data/carousel: an address and a place each, to which we add the headline. */
const itemList = z.strictObject({
  '@type': z.literal('ItemList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name: z.string().min(1),
        url: webAddress,
      }),
    )
    .min(1)
    .and(positions),
})

const data = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.discriminatedUnion('@type', [newsArticle, breadcrumbs, itemList])),
})

type Data = z.output<typeof data>

/** Of a page; `null` when it says nothing. */
function dataIn(page: Document): Data | null {
  const [script, ...others] = page.querySelectorAll('script[type="application/ld+json"]')
  expect(others).toEqual([])
  return script === undefined ? null : data.parse(JSON.parse(script.textContent))
}

const textOf = (element: Element | null): string | undefined => element?.textContent

describe.each(await builtSites())('$name', ({ site, slugs }) => {
  const documents = new Map([...site.pages].map(([file, html]) => [file, htmlDocument(html)]))
  const hasAddress = [...documents.values()].some(
    (page) => page.querySelector('link[rel=canonical]') !== null,
  )
  const kindsIn = (file: string): readonly string[] => {
    const page = documents.get(file)
    return page === undefined ? [] : (dataIn(page)?.['@graph'].map((each) => each['@type']) ?? [])
  }

  test('an article says what it is and what it is a part of, and a withdrawn one nothing', () => {
    const said = slugs.map((slug) => [slug, kindsIn(`articles/${slug}/index.html`)])
    expect(said).toEqual(
      slugs.map((slug) => [
        slug,
        hasAddress && !isWithdrawn(slug) ? ['NewsArticle', 'BreadcrumbList'] : [],
      ]),
    )
  })

  const isWithdrawn = (slug: string): boolean =>
    documents.get(`articles/${slug}/index.html`)?.querySelector('.withdrawn') !== null

  test('all of it is in the words of schema.org, and as Google wants each', async () => {
    const found = await Promise.all(
      [...documents].map(async ([file, page]) => [
        file,
        await faultsOf(dataIn(page)?.['@graph'] ?? []),
      ]),
    )
    expect(found.filter(([, faults]) => faults?.length !== 0)).toEqual([])
  })

  test('it says it in the words of the page', () => {
    for (const slug of slugs) {
      const page = documents.get(`articles/${slug}/index.html`)
      const [article] = page === undefined ? [] : (dataIn(page)?.['@graph'] ?? [])
      if (page === undefined || article?.['@type'] !== 'NewsArticle') continue
      const takeaways = [...page.querySelectorAll('.takeaway-list > li')].map((item) =>
        textOf(item.querySelector('span')),
      )
      const spoken = page.querySelectorAll(article.speakable?.cssSelector ?? 'not-there')
      expect([...spoken].map(textOf)).toEqual(takeaways)
      for (const takeaway of takeaways) expect(article.abstract).toContain(takeaway)
      expect(article.headline).toBe(textOf(page.querySelector('h1')))
      expect(article.author.map(({ name }) => name)).toEqual(
        [...page.querySelectorAll('.byline a[rel=author]')].map(textOf),
      )
      expect(article.datePublished).toBe(
        page.querySelector('.byline time')?.getAttribute('datetime'),
      )
    }
  })

  test('lists name their articles in the order of the page', () => {
    const lists = [...documents].filter(
      ([file]) => !file.startsWith('articles/') && kindsIn(file).includes('ItemList'),
    )
    expect(lists.length > 0).toBe(hasAddress)
    for (const [, page] of lists) {
      const list = dataIn(page)?.['@graph'].find((each) => each['@type'] === 'ItemList')
      const linked = [...page.querySelectorAll('main article :is(h2, h3):has(> a) > a')]
      expect(list?.itemListElement.map(({ url, name }) => [new URL(url).pathname, name])).toEqual(
        linked.map((link) => [link.getAttribute('href'), textOf(link)]),
      )
    }
  })
})

test('words that schema.org does not have, and breadcrumbs that lead nowhere, would be found', async () => {
  const found = await faultsOf([
    Object.assign({ '@type': 'NewsArticle' }, { headline: 'One', takeaways: 'Two' }),
    { '@type': 'Newsarticle' },
    Object.assign({ '@type': 'BreadcrumbList' }, { itemListElement: [] }),
  ])
  expect(found).toEqual([
    'WARNING NewsArticle: Property "takeaways" for type "NewsArticle" is not supported by the schema.org specification',
    'ERROR Newsarticle: Type "Newsarticle" is not a valid schema.org type',
    'WARNING BreadcrumbList: At least two ListItems are required',
  ])
})
