/** What holds for an article's body holds for a standing page and for the words about an author. */

import { describe, expect, test } from 'vitest'
import { parseAuthorPage } from '#lib/article/author-page.ts'
import { parseArticle } from '#lib/article/parse-article.ts'
import { parseStandingPage } from '#lib/article/standing-page.ts'
import type { Problem } from '#lib/text/problem.ts'
import { aSite, twoPictures } from '../../fixtures/parsing.ts'

const context = { site: aSite(), pictures: twoPictures }

/** Front matters of the same length, so that places are the same. */
const fronts = {
  article: 'title: Harbour\nauthor: Ann\npublished: 2026-11-20\ntakeaways: [Text.]',
  page: 'title: Harbour\n\n\n',
  author: 'name: Harbour\n\n\n',
}

const written = (front: string, body: string): string => `---\n${front}\n---\n${body}\n`

const inArticle = (body: string) =>
  parseArticle(written(fronts.article, body), 'articles/a.md', context)
const onPage = (body: string) =>
  parseStandingPage(written(fronts.page, body), 'pages/a.md', context)
const aboutAuthor = (body: string) =>
  parseAuthorPage(written(fronts.author, body), 'authors/a.md', context)

/** Without what is about the file and not about its Markdown. */
function said(problems: readonly Problem[]): readonly string[] {
  return problems
    .filter(({ rule }) => !/^(?:body-empty|takeaway-.*|bio-block)$/u.test(rule))
    .map(
      ({ line, column, severity, rule, reason, hint }) =>
        `${line}:${column} ${severity} ${rule}: ${reason} | ${hint ?? ''}`,
    )
}

const bodies: readonly [about: string, body: string, rules: readonly string[]][] = [
  ['a picture of another host', 'Text ![pixel](https://pixel.example/x.gif).', ['picture-remote']],
  ['a picture that is not there', 'Text ![A](../images/baot.png).', ['picture-missing']],
  ['a picture without words', 'Text ![](../images/boat.png).', ['picture-alt-missing']],
  ['a picture that says the name', 'Text ![harbour](../images/boat.png).', ['picture-alt-repeats']],
  ['a picture that was refused', 'Text ![A](../images/bad.svg).', ['picture-refused']],
  ['a picture from outside', 'Text ![A](../../etc/passwd).', ['picture-outside']],
  ['a picture by a reference', 'Text ![A][a].\n\n[a]: //pixel.example/x.gif', ['picture-remote']],
  [
    'raw HTML',
    'Text <b>bold</b>.\n\n<iframe src="x"></iframe>',
    ['body-raw-html', 'body-raw-html'],
  ],
  ['a comment without an end', 'Text.\n\n<!-- and on', ['body-raw-html']],
  ['an unsafe link', 'Text [a](javascript:alert(1)).', ['unsafe-url']],
  ['an insecure link', 'Text [a](http://example.org).', ['insecure-url']],
  ['a link to nowhere', 'Text [a](other).', ['link-dead']],
  ['a direction override', 'Text \u202Eright\u202C.', ['body-hidden-character']],
  ['a zero-width space', 'Text and\u200Bso.', ['body-hidden-character']],
  [
    'both kinds',
    'Text \u202Eright\u202C and\u200Bso\u{E0041}.',
    ['body-hidden-character', 'body-hidden-character'],
  ],
  ['a tag', 'Text and\u{E0041}so.', ['body-hidden-character']],
  ['a character NUL', 'Text.\n\nAnd \0 more.', ['file-encoding']],
  ['a filler, as an entity', 'Text and&#x3164;so.', ['body-hidden-character']],
  ['one in code', 'Text `a\u202Eb`.', ['body-hidden-character']],
  ['one in a block of code', 'Text.\n\n```\na\nb\u2066c\n```', ['body-hidden-character']],
  ['one in a heading', 'Text.\n\n## He\u200Bre', ['body-hidden-character']],
  ['one in a table', 'Text.\n\n| a |\n|-|\n| b\u202Ec |', ['body-hidden-character']],
  [
    'one in the words of a picture',
    'Text ![A\u202E](../images/boat.png).',
    ['body-hidden-character'],
  ],
  ['one in a caption', 'Text ![A](../images/boat.png "b\u200Bc").', ['body-hidden-character']],
  [
    'one in a link',
    'Text [a\u202Eb](https://example.org).',
    ['hidden-character', 'body-hidden-character'],
  ],
  ['a character of private use', 'Text \uE000.', ['unknown-character']],
  ['a note without its mark', 'Text.\n\n[^1]: A note.', ['body-footnote-unused']],
  ['a mark without its note', 'Text.[^1]', ['body-footnote-undefined']],
  ['a note in a heading', 'Text.[^1]\n\n## A[^1]\n\n[^1]: A note.', ['body-footnote-in-heading']],
  ['a reference to nothing', 'Text [a][b].', ['body-reference-undefined']],
  ['a second headline', 'Text.\n\n# More', ['body-heading-one']],
  ['a level left out', 'Text.\n\n## A\n\n#### B', ['body-heading-skipped']],
  ['a heading without words', 'Text.\n\n##', ['body-heading-empty']],
  ['a heading without end', `Text.\n\n## ${'a'.repeat(201)}`, ['body-too-large']],
  ['quotes in quotes in quotes', `${'>'.repeat(65)} deep`, ['body-too-deep']],
  [
    'a table of very many columns',
    `|${'a|'.repeat(201)}\n|${'-|'.repeat(201)}`,
    ['body-too-large'],
  ],
  ['spellings that need what is not seen', 'Text 👩\u200D🚀 می\u200C**خواهم** ह*\u200Dक*.', []],
]

describe('the same is said of', () => {
  test.each(bodies)('%s', (_, body, rules) => {
    const ofArticle = inArticle(body).problems.filter(
      ({ rule }) => rule !== 'picture-credit-absent',
    )
    expect(said(ofArticle).map((line) => line.split(' ')[2]?.slice(0, -1))).toEqual(rules)
    expect(said(onPage(body).problems)).toEqual(said(inArticle(body).problems))
    expect(said(aboutAuthor(body).problems)).toEqual(said(inArticle(body).problems))
  })
})

describe('the words about an author', () => {
  const bioOf = (body: string): string | undefined => aboutAuthor(body).author?.bio

  test('are paragraphs and lists, with what may stand in these', () => {
    expect(bioOf('She *writes* `code`.\n\n- [here](/about/)\n- 1984')).toBe(
      '<p>She <em>writes</em> <code>code</code>.</p>\n<ul>\n<li><a href="/about/">here</a></li>\n<li>1984</li>\n</ul>',
    )
  })

  test('what else they hold is left out, and that is said', () => {
    const { author, problems } = aboutAuthor(
      'Ann.[^1]\n\n## More\n\n> Quote\n\n```\ncode\n```\n\n---\n\n| a |\n|-|\n\n![A tern](../images/boat.png)\n\n- > In a list\n\n[^1]: A note.',
    )
    expect(author?.bio).toBe('<p>Ann.</p>\n<ul>\n<li></li>\n</ul>')
    expect(problems.map(({ line, rule, reason }) => `${line} ${rule}: ${reason}`)).toEqual(
      [
        [9, 'heading'],
        [11, 'quotation'],
        [13, 'code block'],
        [17, 'line'],
        [19, 'table or alert'],
        [22, 'picture that stands alone'],
        [24, 'quotation'],
        [26, 'note'],
      ].map(
        ([line, what]) =>
          `${line} bio-block: Unexpected ${what} in the words about an author, expected paragraphs and lists`,
      ),
    )
  })

  test('hold nothing that an error is about', () => {
    const { author, problems } = aboutAuthor('She writes ![pixel](https://pixel.example/x.gif).')
    expect(author).toBeNull()
    expect(problems.map(({ severity }) => severity)).toEqual(['error'])
  })

  test('lead to places in the publication, which the archive looks for', () => {
    expect(aboutAuthor('[A](/articles/pier/#h-a) and [B](b.md)').inside).toEqual([])
    expect(aboutAuthor('[A](/articles/pier/#h-a)').inside).toEqual([
      {
        path: '/articles/pier/',
        fragment: 'h-a',
        place: { line: 7, column: 1, endLine: 7, endColumn: 25 },
      },
    ])
  })

  test('a link that is not secure is told of', () => {
    const { author, problems } = parseAuthorPage(
      '---\nname: Ann\nlinks: [{ title: Site, url: "http://example.org" }]\n---\n',
      'authors/a.md',
      context,
    )
    expect(author?.links).toEqual([{ title: 'Site', url: 'http://example.org/' }])
    expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '3:29 insecure-url',
    ])
  })
})
