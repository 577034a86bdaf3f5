/** Wherever an article turns up, it has the same headline, takeaways, dates and authors. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Entry, ArticleInContext } from '#lib/archive/archive.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import { visibleWords } from '#lib/images/social/social-words.ts'
import { socialCard } from '#lib/publish/social-card.ts'
import { feedFormats } from '#lib/site/feed-formats.ts'
import { readYaml } from '#lib/text/yaml/yaml.ts'
import { publication } from './support/publication.ts'
import { htmlDocument, xmlDocument } from './support/dom.ts'

const at = 'https://example.org/reader'
const read = (file: string): string => readFileSync(path.join(publication.out, file), 'utf8')
const page = (file: string): Document => htmlDocument(read(file))
const feed = (file: string): Document => xmlDocument(read(file))

const texts = (found: Iterable<Element>): readonly string[] =>
  [...found].map((each) => (each.textContent ?? '').replace(/\s+/gu, ' ').trim())

/** As far as it is asked here; JSON that has it not fails. */
const feedJson = z.object({
  items: z.array(
    z.object({
      url: z.string(),
      title: z.string(),
      content_html: z.string(),
      date_published: z.string(),
      date_modified: z.string().optional(),
      authors: z.array(z.object({ name: z.string() })),
    }),
  ),
})
const index = z.object({
  articles: z.array(
    z.object({
      url: z.string(),
      title: z.string(),
      published: z.string(),
      updated: z.string().nullish(),
      authors: z.array(z.string()),
      takeaways: z.array(z.object({ text: z.string() })),
    }),
  ),
})
const data = z.object({
  '@graph': z.array(
    z.looseObject({
      '@type': z.string(),
      headline: z.string().optional(),
      abstract: z.string().optional(),
      datePublished: z.string().optional(),
      dateModified: z.string().optional(),
      author: z.array(z.object({ name: z.string() })).optional(),
    }),
  ),
})
const frontMatter = z.looseObject({
  title: z.string(),
  published: z.string(),
  updated: z.string().optional(),
  authors: z.array(z.string()),
  takeaways: z.array(z.object({ text: z.string() })),
})

const archive = await openArchive('tests/fixtures/publication', {
  now: 1_780_000_000_000,
  showUnpublished: false,
})

describe.each(archive.entries.map((entry) => [entry.slug, entry] as const))('%s', (slug, entry) => {
  const url = `${at}/articles/${slug}/`
  const takeaways = entry.takeaways.map(({ text }) => text)
  const day = (written: string | null | undefined): number | null =>
    written == null ? null : Math.floor((Date.parse(written) + 2 * 3_600_000) / 86_400_000)
  const published = day(new Date(entry.published.at).toISOString())
  const updated = entry.updated === null ? null : day(new Date(entry.updated.at).toISOString())
  let inContext: ArticleInContext

  beforeAll(async () => {
    const found = await archive.article(slug)
    if (found === null) throw new Error(`${slug} is not in the archive`)
    inContext = found
  })

  test('on its page, which is what is printed', () => {
    const found = page(`articles/${slug}/index.html`)
    expect(texts(found.querySelectorAll('h1'))).toEqual([entry.title])
    expect(texts(found.querySelectorAll('li[id^="t-"] > * > span'))).toEqual(takeaways)
    const times = [...found.querySelectorAll('h1 ~ * time')].map((each) =>
      day(each.getAttribute('datetime')),
    )
    expect(times.slice(0, updated === null ? 1 : 2)).toEqual(
      updated === null ? [published] : [published, updated],
    )
    const byline = found.querySelector('h1')?.parentElement?.textContent ?? ''
    expect(entry.authors.filter((name) => !byline.includes(name))).toEqual([])
  })

  test('in the RSS feed', () => {
    const item = itemIn(feed('feed.xml'), 'item', 'link', url)
    expect(textIn(item, 'title')).toBe(entry.title)
    expect(takeawaysIn(textIn(item, 'content:encoded'))).toEqual(takeaways)
    expect(day(textIn(item, 'pubDate'))).toBe(published)
    expect(texts(item.getElementsByTagName('dc:creator'))).toEqual(entry.authors)
  })

  test('in the Atom feed', () => {
    const entries = [...feed('atom.xml').getElementsByTagName('entry')]
    const item = entries.find(
      (each) => each.getElementsByTagName('link')[0]?.getAttribute('href') === url,
    )
    if (item === undefined) throw new Error(`${url} is not in atom.xml`)
    expect(textIn(item, 'title')).toBe(entry.title)
    expect(takeawaysIn(textIn(item, 'content'))).toEqual(takeaways)
    expect(day(textIn(item, 'published'))).toBe(published)
    expect(day(textIn(item, 'updated'))).toBe(updated ?? published)
    expect(texts(item.getElementsByTagName('name'))).toEqual(entry.authors)
  })

  test('in the JSON Feed', () => {
    const item = feedJson
      .parse(JSON.parse(read('feed.json')))
      .items.find((each) => each.url === url)
    expect(item?.title).toBe(entry.title)
    expect(takeawaysIn(item?.content_html ?? '')).toEqual(takeaways)
    expect(day(item?.date_published)).toBe(published)
    expect(day(item?.date_modified)).toBe(updated)
    expect(item?.authors.map(({ name }) => name)).toEqual(entry.authors)
  })

  test('in the structured data', () => {
    const found = page(`articles/${slug}/index.html`)
    const said = found.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
    const article = data
      .parse(JSON.parse(said))
      ['@graph'].find((each) => each['@type'] === 'NewsArticle')
    expect(article?.headline).toBe(entry.title)
    expect(takeaways.filter((text) => !(article?.abstract ?? '').includes(text))).toEqual([])
    expect(day(article?.datePublished)).toBe(published)
    expect(day(article?.dateModified)).toBe(updated)
    expect(article?.author?.map(({ name }) => name)).toEqual(entry.authors)
  })

  test('as Markdown', () => {
    const written = read(`articles/${slug}/article.md`)
    const yaml = readYaml(written.split('\n---\n')[0]?.replace(/^---\n/u, '\n') ?? '', 1)
    const front = frontMatter.parse(yaml.data)
    expect(front.title).toBe(entry.title)
    expect(front.takeaways.map(({ text }) => text)).toEqual(takeaways)
    expect(day(front.published)).toBe(published)
    expect(day(front.updated)).toBe(updated)
    expect(front.authors).toEqual(entry.authors)
  })

  test('in the index for programs', () => {
    const item = index
      .parse(JSON.parse(read('articles.json')))
      .articles.find((each) => each.url === url)
    expect(item?.title).toBe(entry.title)
    expect(item?.takeaways.map(({ text }) => text)).toEqual(takeaways)
    expect(day(item?.published)).toBe(published)
    expect(day(item?.updated)).toBe(updated)
    expect(item?.authors).toEqual(entry.authors)
  })

  test('for language models', () => {
    const line = read('llms.txt')
      .split('\n')
      .find((each) => each.includes(`(${url}article.md)`))
    expect(line).toBe(
      `- [${entry.title}](${url}article.md)${summaryOf(entry) === '' ? '' : `: ${summaryOf(entry)}`}`,
    )
  })

  test('on its social picture', () => {
    const words = visibleWords(socialCard(entry, archive.site))
    expect(words.headline).toBe(entry.title)
    expect(words.takeaway ?? '').toBe(takeaways[0] ?? '')
    expect(words.publication).toBe(archive.site.name)
  })

  test('in the list of its topic', () => {
    const [topic] = inContext.topics
    if (topic === undefined) return
    const row = [...page(`topics/${topic.id}/index.html`).querySelectorAll('article')].find(
      (each) => each.querySelector(`a[href="/reader/articles/${slug}/"]`) !== null,
    )
    // The newest twenty stand on its first page.
    if (row === undefined) return
    expect(texts(row.querySelectorAll('h2'))).toEqual([entry.title])
    expect(texts(row.querySelectorAll('h2 + p'))).toEqual([summaryOf(entry)].filter(Boolean))
    expect(day(row.querySelector('time')?.getAttribute('datetime'))).toBe(published)
  })
})

test('a withdrawn article keeps its address and nothing else', () => {
  expect(page('articles/bell/index.html').querySelectorAll('h1')).toHaveLength(1)
  const feeds = feedFormats.map(({ file }) => file)
  const spread = [...feeds, 'sitemap.xml', 'llms.txt', 'articles.json']
  expect(spread.filter((file) => read(file).includes('/articles/bell/'))).toEqual([])
  expect(() => read('articles/bell/social.png')).toThrow('ENOENT')
})

function summaryOf({ takeaways, standfirst }: Entry): string {
  return takeaways[0]?.text ?? standfirst ?? ''
}

function itemIn(document: Document, name: string, key: string, value: string): Element {
  const item = [...document.getElementsByTagName(name)].find((each) => textIn(each, key) === value)
  if (item === undefined) throw new Error(`${value} is not in the feed`)
  return item
}

function textIn(element: Element, name: string): string {
  return element.getElementsByTagName(name)[0]?.textContent ?? ''
}

/** They come first, under a heading of their own. */
function takeawaysIn(html: string): readonly string[] {
  const list = htmlDocument(html).querySelector('h2 + ul, h2 + ol')
  return texts(list?.children ?? [])
}
