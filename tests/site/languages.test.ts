/** An article in each of twelve languages on a site of one of them: its page, and all who tell of it. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import FeedParser from 'feedparser'
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { directionOf } from '#lib/site/direction.ts'
import { languageArticles } from '../fixtures/language-articles.ts'
import { htmlDocument, xmlDocument } from './support/dom.ts'
import { testSite } from './support/test-sites.ts'

const { folder } = await testSite('arabic')
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')
const line = (part: Element): string => part.textContent.replaceAll(/[\t\n ]+/gu, ' ').trim()

/** As it stands in an address. */
const addressOf = (slug: string): string => encodeURI(`https://example.org/articles/${slug}/`)
const addresses = languageArticles.map(({ slug }) => addressOf(slug))

describe.each(languageArticles)('$lang: $title', ({ lang, slug, title, rests }) => {
  const page = htmlDocument(read(`articles/${slug}/index.html`))

  test('the article says its language, and each takeaway leads to its sentence and back', () => {
    const article = page.querySelector('main article')
    expect(article?.getAttribute('lang')).toBe(lang === 'ar' ? null : lang)
    expect(article?.closest('[dir]')?.getAttribute('dir')).toBe(directionOf(lang))
    const found = [...page.querySelectorAll('.takeaway-list > li')].map((item) => {
      const to = item.querySelector('a')?.getAttribute('href') ?? ''
      // Where it rests on neighbours, each leads back.
      const marks = [...page.querySelectorAll(`.evidence-mark a[href="#${item.id}"]`)]
      const sentences = marks.map((mark) => mark.closest('[data-takeaways]'))
      expect(`#${sentences[0]?.id ?? ''}`).toBe(to)
      const kind = item.querySelector('[data-support]')?.getAttribute('data-support')
      return [kind, sentences.map((each) => (each === null ? '' : withoutMarks(each))).join(' ')]
    })
    expect(found).toEqual(rests)
  })

  test('words of the interface in it, and titles of others around it, say theirs', () => {
    const inSiteWords = messagesIn(lang).language === lang ? lang : 'ar'
    const spoken = (selector: string): readonly (string | undefined)[] =>
      [...page.querySelectorAll(selector)].map((each) => each.closest<HTMLElement>('[lang]')?.lang)
    expect(spoken('h1, .takeaway-list > li > div > span')).toEqual(Array(6).fill(lang))
    expect(new Set(spoken('article .label, .takeaway-list .evidence-kind'))).toEqual(
      new Set([inSiteWords]),
    )
    const context = [...page.querySelectorAll('.neighbours bdi')].map((title) => [
      title.textContent,
      title.closest<HTMLElement>('[lang]')?.lang,
    ])
    const all = new Map(languageArticles.map((each) => [each.title, each.lang]))
    expect(context).toEqual(context.map(([other = '']) => [other, all.get(other) ?? 'ar']))
  })

  test('it tells programs its address and its language', () => {
    const said = (selector: string, attribute: string): string | null | undefined =>
      page.querySelector(selector)?.getAttribute(attribute)
    expect([
      said('link[rel=canonical]', 'href'),
      said('meta[property="og:url"]', 'content'),
      said('meta[property="og:image"]', 'content'),
      said('meta[property="og:title"]', 'content'),
    ]).toEqual([addressOf(slug), addressOf(slug), `${addressOf(slug)}social.png`, title])
    expect(said('meta[property="og:locale"]', 'content')?.split('_')[0]).toBe(lang)
    const data = page.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
    expect(data).toContain(`"inLanguage":"${lang}"`)
    expect(data).toContain(`"mainEntityOfPage":"${addressOf(slug)}"`)
  })
})

function withoutMarks(sentence: Element): string {
  const copy = htmlDocument(sentence.outerHTML).body
  for (const mark of copy.querySelectorAll('.evidence-mark, .footnote-mark')) mark.remove()
  return line(copy)
}

test('the sitemap has them all', () => {
  const told = [...xmlDocument(read('sitemap.xml')).querySelectorAll('loc')].map(line)
  expect(addresses.filter((address) => !told.includes(address))).toEqual([])
})

/** `language: title`, of articles in the order of these. */
const titles = languageArticles.map(({ lang, title }) => `${lang}: ${title}`)

test.each(['feed.xml', 'atom.xml'])(
  '%s is read by a reader of feeds, in their languages',
  async (file) => {
    const items: FeedParser.Item[] = []
    const parser = new FeedParser({})
    parser.on('data', (item: FeedParser.Item) => items.push(item))
    await pipeline(Readable.from([read(file)]), parser)
    const found = new Map(items.map((item) => [item.link, item]))
    expect(
      addresses.map((address) => {
        const { title = null, description = '' } = found.get(address) ?? {}
        const content = htmlDocument(description ?? '').querySelector('[lang]')
        expect(content?.getAttribute('dir')).toBe(directionOf(content?.getAttribute('lang') ?? ''))
        return `${content?.getAttribute('lang') ?? ''}: ${title ?? ''}`
      }),
    ).toEqual(titles)
  },
)

const jsonItems = z.object({
  items: z.array(z.object({ url: z.string(), title: z.string(), language: z.string().optional() })),
  language: z.string(),
})

test('feed.json is as its schema asks, in their languages', () => {
  const ajv = new Ajv({ allErrors: true })
  addFormats(ajv)
  const validate = ajv.compile(schema)
  const written: unknown = JSON.parse(read('feed.json'))
  validate(written)
  expect(validate.errors ?? []).toEqual([])
  const { items, language } = jsonItems.parse(written)
  const found = new Map(items.map((item) => [item.url, item]))
  expect(
    addresses.map((address) => {
      const item = found.get(address)
      return `${item?.language ?? language}: ${item?.title ?? ''}`
    }),
  ).toEqual(titles)
})
