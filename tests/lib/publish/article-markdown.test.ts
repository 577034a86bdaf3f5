import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { articleMarkdown } from '#lib/publish/article-markdown.ts'
import { readYaml } from '#lib/text/yaml/yaml.ts'
import { anArchive, aPublication, articleInContext } from '../../fixtures/an-archive.ts'
import {
  aMoment,
  anArticle,
  aPicture,
  aSection,
  aSentence,
  aTakeaway,
} from '../../fixtures/an-article.ts'

const site = aPublication({
  url: 'https://example.org/reader',
  basePath: '/reader',
  topics: new Map([['sea', 'The sea']]),
})

async function markdownOf(parts: Partial<Article>, on = site): Promise<string> {
  const archive = anArchive([anArticle(parts)], { site: on })
  return articleMarkdown(await articleInContext(archive, 'harbour'), on)
}

const first = aSentence('The ferry leaves at eight.')
const second = aSentence('It is late.')
const whole: Partial<Article> = {
  standfirst: 'Is it worth it?',
  authors: ['Ada Example', 'Bo Sample'],
  published: aMoment('2026-11-20T08:30:00+01:00'),
  updated: aMoment('2026-11-21'),
  image: aPicture({ caption: 'The harbour' }),
  topics: ['sea', 'Ports'],
  takeaways: [
    aTakeaway({
      text: 'Two sentences bear this out.',
      checked: 'The desk asked the harbour office',
      support: { kind: 'quoted', sentenceIds: [first.id, second.id], quote: 'leaves' },
    }),
    aTakeaway({
      id: 't-2',
      text: 'One is like this.',
      support: { kind: 'matched', sentenceIds: [second.id] },
    }),
    aTakeaway({ id: 't-3', text: 'None says this.' }),
  ],
  takeawaysMadeBy: { kind: 'assisted', checkedBy: 'Ada Example' },
  introduction: { ...aSection({ id: 'h-introduction' }), sentences: [first, second] },
  markdown: 'The *ferry* leaves at eight. It is late.\n',
  sources: [{ title: 'The plan', url: 'https://example.com/plan' }],
  corrections: [
    { date: aMoment('2026-11-21'), text: 'It is eight, not nine.', takeaway: 't-2' },
    { date: aMoment('2026-11-20'), text: 'It is a ferry.', takeaway: null },
  ],
  aliases: ['/old/harbour/'],
}

test('an article with everything', async () => {
  expect(await markdownOf(whole)).toBe(`---
title: "A harbour town weighs its river"
standfirst: "Is it worth it?"
authors:
  - "Ada Example"
  - "Bo Sample"
published: "2026-11-20T07:30:00.000Z"
updated: "2026-11-21"
lang: "en"
topics:
  - "The sea"
  - "Ports"
url: "https://example.org/reader/articles/harbour/"
image:
  url: "https://example.org/reader/images/harbour-01234567-800.jpg"
  alt: "A harbour at dusk"
  credit: "Drawing by Standfirst"
  caption: "The harbour"
takeaways:
  - text: "Two sentences bear this out."
    evidence:
      kind: "quoted"
      sentence: "The ferry leaves at eight. It is late."
      url: "https://example.org/reader/articles/harbour/#${first.id}"
  - text: "One is like this."
    evidence:
      kind: "matched"
      sentence: "It is late."
      url: "https://example.org/reader/articles/harbour/#${second.id}"
  - text: "None says this."
takeawaysMadeBy: "assisted"
takeawaysCheckedBy: "Ada Example"
sources:
  - title: "The plan"
    url: "https://example.com/plan"
corrections:
  - date: "2026-11-21"
    text: "It is eight, not nine."
    takeaway: 2
  - date: "2026-11-20"
    text: "It is a ferry."
---

The *ferry* leaves at eight. It is late.
`)
})

test('an article with little, on a site without an address', async () => {
  const nowhere = aPublication({ basePath: '/reader' })
  expect(await markdownOf({}, nowhere)).toBe(`---
title: "A harbour town weighs its river"
authors:
  - "Ada Example"
published: "2026-11-20"
lang: "en"
url: "/reader/articles/harbour/"
---

The ferry leaves at eight.
`)
})

test('of a withdrawn article there is the notice, and no word of what it said', async () => {
  const withdrawn = { date: aMoment('2026-12-01'), reason: 'A source lied to us.' }
  expect(await markdownOf({ ...whole, withdrawn })).toBe(`---
title: "A harbour town weighs its river"
lang: "en"
url: "https://example.org/reader/articles/harbour/"
withdrawn:
  date: "2026-12-01"
  reason: "A source lied to us."
---
`)
})

test('sentences of a script without spaces stand without one between them', async () => {
  const [one, two] = [aSentence('霧が出た。'), aSentence('船は出ない。')]
  const markdown = await markdownOf({
    lang: 'ja',
    takeaways: [
      aTakeaway({ support: { kind: 'quoted', sentenceIds: [one.id, two.id], quote: '霧' } }),
    ],
    introduction: { ...aSection(), sentences: [one, two] },
  })
  expect(markdown).toContain('sentence: "霧が出た。船は出ない。"')
})

test('whatever the words, the front matter can be read and says them', async () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '---',
      '\n---\n',
      '</script>',
      ']]>',
      '\u202E',
      '\uD800',
      '\u0000',
      '😀',
      ': #',
    ),
  )
  await fc.assert(
    fc.asyncProperty(words, words, words, async (title, takeaway, name) => {
      const markdown = await markdownOf({
        title,
        authors: [name],
        takeaways: [aTakeaway({ text: takeaway })],
      })
      const [, yaml = '', body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(markdown) ?? []
      expect(body).toBe('\nThe ferry leaves at eight.\n')
      expect(readYaml(yaml, 1)).toMatchObject({
        findings: [],
        data: { title, authors: [name], takeaways: [{ text: takeaway }] },
      })
    }),
  )
})
