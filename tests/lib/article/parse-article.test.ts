import fc from 'fast-check'
import matter from 'gray-matter'
import { describe, expect, test } from 'vitest'
import { fenceOf } from '#lib/article/front/fence.ts'
import { parseArticle } from '#lib/article/parse-article.ts'
import { aFile, articleIn, aSite, parsed, twoPictures } from '../../fixtures/parsing.ts'
import { uncountedMarkdown } from '../../fixtures/uncounted-markdown.ts'

/** Text of the kind that breaks parsers: Markdown's and YAML's own marks, odd line ends, halves of letters. */
const marks = fc.constantFrom(
  '---', '\n', '\r\n', '\r', '\n\n', ' ', '\t', '#', '##', '- ', '> ', '|', '|-|', '```', '~~~',
  '[', ']', '(', ')', '![', '[^1]', '[^1]: ', '<b>', '<!--', '-->', '*', '**', '_', '`', '~~', ':',
  'title: A', 'author: B', 'published: 2026-11-20', 'takeaways:', '  - x', '&amp;', '&#0;', '\\',
  'https://a.example', 'www.a.b', 'a@b.c', '\uFEFF', '\u202E', '\uD800', '\u0000', '"', "'", '{', '}',
  '!!js', '&a', '*a', '<<:', '__proto__', '. ', 'Dr. ', '?', '…', '日本。', 'مرحبا', '🚢', 'word',
) // prettier-ignore
const anyText = fc.oneof(
  fc.array(marks, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(marks, { maxLength: 40 }).map((parts) => aFile({ body: parts.join('') })),
  fc.array(marks, { maxLength: 20 }).map((parts) => aFile({ more: `${parts.join('')}\n` })),
)

const context = { pictures: twoPictures, site: aSite() }
const parse = (text: string): ReturnType<typeof parseArticle> =>
  parseArticle(text, 'articles/a.md', context)

describe('whatever a file holds', () => {
  test('parsing answers, the same each time, and an article comes only without an error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = parse(text)
        expect(parse(text)).toEqual(first)
        const errors = first.problems.filter((problem) => problem.severity === 'error')
        expect(first.article === null).toBe(errors.length > 0)
      }),
      { numRuns: 400 },
    )
  })

  test('every problem lies inside the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.replace(/^\uFEFF+/, '').split(/\r\n?|\n/)
        for (const { line, column, endLine, endColumn } of parse(text).problems) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
          expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('also where remark-gfm takes text apart', () => {
    const front =
      '---\ntitle: Harbour\nauthor: Ann\npublished: 2026-11-20\ntakeaways: [A good line.]\n---\n'
    const { problems } = parse(`${front}A good line.\n\nA\u202E![a@b.c\n`)
    expect(problems.map(({ line, column, rule }) => ({ line, column, rule }))).toEqual([
      { line: 9, column: 1, rule: 'body-hidden-character' },
    ])
  })

  test('line ends and a byte order mark change nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unix = text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n')
        const wanted = parse(unix)
        expect(parse(unix.replace(/\n/g, '\r\n'))).toEqual(wanted)
        expect(parse(unix.replace(/\n/g, '\r'))).toEqual(wanted)
        expect(parse(`\uFEFF${unix}`)).toEqual(wanted)
      }),
      { numRuns: 200 },
    )
  })

  test('no id is given twice, and no tag is left that the schema does not know', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 80 }), (parts) => {
        const { article } = parse(aFile({ body: `Text. ${parts.join('')}` }))
        if (article === null) return
        const sections = [article.introduction, ...article.sections, article.closing]
        const html = [...sections, ...article.footnotes].map((each) => each?.html ?? '').join('')
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
        expect(new Set(ids).size).toBe(ids.length)
        expect(html).not.toMatch(/<(script|style|iframe|form|input|b|i)[\s>]/i)
        expect(html).not.toMatch(/ (on\w+|style)=/i)
      }),
      { numRuns: 300 },
    )
  })

  test('the two readers of the fence agree on every file that is let through', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unix = text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n')
        // A NUL never gets as far as the readers.
        if (unix.includes('\0') || fenceOf(unix).kind === 'unfenced') return
        const [first] = uncountedMarkdown(unix).children
        const read = matter(unix, { engines: { yaml: () => ({}) } }).matter
        // gray-matter keeps the rest of the opening line, which may be blanks.
        expect(first?.type === 'yaml' ? first.value : null).toBe(read.replace(/^[ \t]*\n?/, ''))
      }),
      { numRuns: 400 },
    )
  })

  test('a break at any line of a good front matter is reported on that line', () => {
    const good = [
      'title: Harbour', 'author: Ann', 'published: 2026-11-20', 'lang: en', 'draft: false',
      'sources: [{ title: A, url: "https://a.example/" }]',
    ] // prettier-ignore
    const breaks = ['unknown: x', 'title: {a: 1}', '\tx: 1', 'lang: [', 'a: b: c']
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom(...breaks), (at, broken) => {
        const lines = good.toSpliced(at, 1, broken)
        const { problems } = parse(`---\n${lines.join('\n')}\ntakeaways: [x]\n---\nText.\n`)
        // A bracket that is not closed may be missed where the next key stands, and a second `title` at either.
        const near = problems.filter(({ line }) => Math.abs(line - (at + 2)) <= 1)
        expect(near.length).toBeGreaterThan(0)
      }),
    )
  })
})

test('an article and its site are in one language however its code is spelled', () => {
  const langs = [
    parsed(aFile({ more: 'lang: EN\n' })),
    parsed(aFile({}), aSite('language: EN')),
    parsed(aFile({ more: 'lang: PT-br\n' })),
  ].map(({ article }) => article?.lang)
  expect(langs).toEqual(['en', 'en', 'pt-BR'])
})

test('somebody who is named twice wrote the article once', () => {
  const spelled = aFile({}).replace(
    'author: Ann Example',
    'author: [Ada Zoë, "Ada  Zoe\\u0308", Bo, Ada Zoë]',
  )
  expect(articleIn(spelled).authors).toEqual(['Ada Zoë', 'Bo'])
})

test('every field of an article', () => {
  const { article, problems } = parsed(
    `---
title: " The harbour grows "
standfirst: Two new piers.
author: [Ann Example, Bo Sample]
published: 2026-11-20T08:30:00+01:00
updated: 2026-11-21
image: { src: ../images/boat.png, alt: A boat, credit: Photo by Ann, caption: The boat, focus: 40% 20% }
topics: [harbour, ai, harbour]
takeaways:
  - A *plain* sentence with \`code\`.
  - { text: 1. May is the day., evidence: it opens on 1 May, checked: Asked the mayor }
takeawaysMadeBy: assisted
takeawaysCheckedBy: Ann Example
related:
  - other
  - { title: Elsewhere, url: "https://example.org/a b", source: Example }
sources: [{ title: The plan, url: "https://example.org/plan" }]
corrections: [{ date: 2026-11-21, text: It is two piers. }]
lang: ar
draft: false
aliases: [/old/harbour/]
translations: { de: hafen }
withdrawn: { date: 2026-12-01, reason: It was wrong. }
---
A plain sentence with code. By all accounts it opens on *1 May*.
`.replace('a b', 'a%20b'),
  )
  expect(problems).toEqual([])
  expect(article).toEqual({
    slug: 'harbour',
    file: 'articles/harbour.md',
    title: 'The harbour grows',
    standfirst: 'Two new piers.',
    authors: ['Ann Example', 'Bo Sample'],
    published: {
      written: '2026-11-20T08:30:00+01:00',
      precision: 'instant',
      at: Date.UTC(2026, 10, 20, 7, 30),
    },
    updated: { written: '2026-11-21', precision: 'day', at: Date.UTC(2026, 10, 21) },
    lang: 'ar',
    dir: 'rtl',
    image: {
      file: twoPictures.get('images/boat.png'),
      alt: 'A boat',
      credit: 'Photo by Ann',
      caption: 'The boat',
      focus: { x: 40, y: 20 },
    },
    topics: ['harbour', 'ai'],
    takeaways: [
      {
        id: 't-1',
        text: 'A plain sentence with code.',
        html: 'A <em>plain</em> sentence with <code>code</code>.',
        place: { line: 10, column: 5, endLine: 10, endColumn: 36 },
        checked: null,
        support: { kind: 'matched', sentenceIds: ['s-1c1mmw1'] },
        closest: { sentenceIds: ['s-1c1mmw1'], score: 0.99, missing: [] },
        facts: [],
      },
      {
        id: 't-2',
        text: '1. May is the day.',
        html: '1. May is the day.',
        place: { line: 11, column: 13, endLine: 11, endColumn: 31 },
        checked: 'Asked the mayor',
        support: { kind: 'quoted', sentenceIds: ['s-j51kt1'], quote: 'it opens on 1 May' },
        closest: { sentenceIds: ['s-j51kt1'], score: 1, missing: ['is', 'the', 'day'] },
        facts: [{ text: '1', kind: 'number', found: true, candidates: [] }],
      },
    ],
    takeawaysMadeBy: { kind: 'assisted', checkedBy: 'Ann Example' },
    introduction: {
      id: 'h-introduction',
      heading: null,
      html:
        '<p><span id="s-1c1mmw1" data-takeaways="1">A plain sentence with code.' +
        '<span class="evidence-mark" data-matched=""><a href="#t-1" aria-label="أقرب مقطع للنقطة 1">1</a></span></span> ' +
        '<span id="s-j51kt1" data-takeaways="2">By all accounts it opens on <em>1 May</em>.' +
        '<span class="evidence-mark"><a href="#t-2" aria-label="دليل النقطة 2">2</a></span></span></p>',
      sentences: [
        { id: 's-1c1mmw1', text: 'A plain sentence with code.', line: 25 },
        { id: 's-j51kt1', text: 'By all accounts it opens on 1 May.', line: 25 },
      ],
    },
    sections: [],
    closing: null,
    footnotes: [],
    markdown: 'A plain sentence with code. By all accounts it opens on *1 May*.\n',
    related: [
      {
        kind: 'article',
        slug: 'other',
        place: { line: 15, column: 5, endLine: 15, endColumn: 10 },
      },
      {
        kind: 'external',
        title: 'Elsewhere',
        url: 'https://example.org/a%20b',
        source: 'Example',
        image: null,
      },
    ],
    sources: [{ title: 'The plan', url: 'https://example.org/plan' }],
    corrections: [
      {
        date: { written: '2026-11-21', precision: 'day', at: Date.UTC(2026, 10, 21) },
        text: 'It is two piers.',
        takeaway: null,
      },
    ],
    aliases: ['/old/harbour/'],
    places: {
      authors: [
        { line: 4, column: 10, endLine: 4, endColumn: 21 },
        { line: 4, column: 23, endLine: 4, endColumn: 32 },
      ],
      topics: [
        { line: 8, column: 10, endLine: 8, endColumn: 17 },
        { line: 8, column: 19, endLine: 8, endColumn: 21 },
      ],
      aliases: [{ line: 21, column: 11, endLine: 21, endColumn: 24 }],
    },
    translations: [
      { lang: 'de', slug: 'hafen', place: { line: 22, column: 21, endLine: 22, endColumn: 26 } },
    ],
    withdrawn: {
      date: { written: '2026-12-01', precision: 'day', at: Date.UTC(2026, 11, 1) },
      reason: 'It was wrong.',
    },
    draft: false,
    wordCount: 13,
    readingTime: { takeaways: 3, article: 3 },
    links: [],
  })
})
