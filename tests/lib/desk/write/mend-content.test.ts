import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse-article.ts'
import { checkContent } from '#lib/desk/check-content.ts'
import { askMend } from '#lib/desk/write/ask-mend.ts'
import {
  mendContent,
  type MendedContent,
  mendedLines,
  type Person,
  rulesOfForm,
} from '#lib/desk/write/mend-content.ts'
import { type Mendable, mendText } from '#lib/desk/write/mend-text.ts'
import type { Problem } from '#lib/text/problem.ts'
import { aSite } from '../../../fixtures/parsing.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const body =
  'The ferry carried 41 people to Selwick on Monday. Nobody was hurt, the “harbour” board said.\n'

function aFolder(article: string, more: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({
    'site.yml': 'name: Test\nurl: https://example.org\n',
    'articles/ferry.md': article,
    ...more,
  })
}

async function problemsIn(
  contentFolder: string,
  files: readonly string[] = [],
): Promise<readonly Problem[]> {
  const checked = await checkContent({ contentFolder, files, epoch: 1_796_000_000_000 })
  if (checked.kind === 'misused') throw new Error(checked.reason)
  return checked.report.problems
}

async function mend(
  contentFolder: string,
  person: Person | null = null,
  files: readonly string[] = [],
): Promise<MendedContent> {
  return mendContent({ contentFolder, problems: await problemsIn(contentFolder, files), person })
}

function textIn(folder: string, file = 'articles/ferry.md'): string {
  return readFileSync(path.join(folder, file), 'utf8')
}

const broken = `---
title: 'The ferry's gone'
author： Ann: a life
date: 2026/11/20
lastmod: 21 November 2026 # so far
tags: port, harbour
summary: @mayor: it is over
draft: yes
takeaways:
  - One thing: the ferry carried 41 people to Selwick.
  - text: "Nobody was hurt
when it landed on Monday"
    quote: Nobody was hurt
---
${body}
# Who is left

#### Nurses

###### And others

Text.
`

const mended = `---
title: "The ferry's gone"
author: "Ann: a life"
published: 2026-11-20
updated: 2026-11-21 # so far
topics: [port, harbour]
standfirst: "@mayor: it is over"
draft: true
takeaways:
  - "One thing: the ferry carried 41 people to Selwick."
  - text: "Nobody was hurt
      when it landed on Monday"
    evidence: Nobody was hurt
---
${body}
## Who is left

### Nurses

#### And others

Text.
`

const marked = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`

test.each([
  ['as it is', broken, mended],
  ['with a byte order mark and CRLF', marked(broken), marked(mended)],
])('mends what has one right answer and touches nothing else, %s', async (_, before, after) => {
  const folder = aFolder(before)
  const first = await mend(folder)
  expect(textIn(folder)).toBe(after)
  expect(mendedLines(first, 'content')).toEqual([
    "content/articles/ferry.md:2:8: mended: `'The ferry's gone'` is now `\"The ferry's gone\"` (yaml-syntax)",
    'content/articles/ferry.md:3:1: mended: `author： Ann: a life` is now `author: "Ann: a life"` (yaml-syntax)',
    'content/articles/ferry.md:4:1: mended: `date` is now `published` (unknown-key)',
    'content/articles/ferry.md:4:12: mended: `2026/11/20` is now `2026-11-20` (wrong-value)',
    'content/articles/ferry.md:5:1: mended: `lastmod` is now `updated` (unknown-key)',
    'content/articles/ferry.md:5:10: mended: `21 November 2026` is now `2026-11-21` (wrong-value)',
    'content/articles/ferry.md:6:1: mended: `tags` is now `topics` (unknown-key)',
    'content/articles/ferry.md:6:9: mended: `port, harbour` is now `[port, harbour]` (wrong-type)',
    'content/articles/ferry.md:7:1: mended: `summary` is now `standfirst` (unknown-key)',
    'content/articles/ferry.md:7:10: mended: `@mayor: it is over` is now `"@mayor: it is over"` (yaml-syntax)',
    'content/articles/ferry.md:8:8: mended: `yes` is now `true` (wrong-type)',
    'content/articles/ferry.md:10:5: mended: `One thing: the ferry carried 41 people to Selwick.` is now `"One thing: the ferry carried 41 people to Selwick."` (wrong-type)',
    'content/articles/ferry.md:12:1: mended: indented by 6 spaces (yaml-syntax)',
    'content/articles/ferry.md:13:5: mended: `quote` is now `evidence` (unknown-key)',
    'content/articles/ferry.md:17:1: mended: `#` is now `##` (body-heading-one)',
    'content/articles/ferry.md:19:1: mended: `####` is now `###` (body-heading-skipped)',
    'content/articles/ferry.md:21:1: mended: `######` is now `####` (body-heading-skipped)',
  ])
  expect(await mend(folder)).toEqual({ files: [], unasked: [], failures: [] })
  expect(textIn(folder)).toBe(after)
})

const front = (more: string): string =>
  `---\ntitle: Ferry\nauthor: Ann\npublished: 2026-11-20\n${more}---\n${body}`

test.each([
  ['a key that means two things here', 'tags: [a]\ncategories: [b]\n'],
  ['a key that is there already', 'date: 2026-11-20\n'],
  ['a value that is not right under its own key either', 'lastmod: some day\n'],
  ['a day that may be two', 'updated: 03/04/2026\n'],
  ['several sentences for a list', 'takeaways: The ferry sailed. Nobody was hurt.\n'],
  ['a quote that may be either', "standfirst: 'The boats' owner's gone'\n"],
])('leaves alone %s', async (_, more) => {
  const folder = aFolder(front(more))
  expect(await mend(folder)).toEqual({ files: [], unasked: [], failures: [] })
  expect(textIn(folder)).toBe(front(more))
})

test('every kind of file is mended, and only those that were asked about', async () => {
  const folder = aFolder(front('tags: [port]\n'), {
    'site.yml': 'title: Test\nurl: https://example.org\ntimezone: UTC\n',
    'pages/about.md': '---\ntitle: About\nsummary: Us\n---\n# Who\n\nWords.\n',
    'authors/ann.md': '---\ntitle: Ann\n---\nWords.\n',
    'images/a.jpg.yml': 'copyright: Ann @ sea\nalt: @ sea\n',
  })
  await mend(folder, null, ['pages', 'site.yml'])
  expect(textIn(folder, 'site.yml')).toBe('name: Test\nurl: https://example.org\ntimeZone: UTC\n')
  expect(textIn(folder, 'pages/about.md')).toBe(
    '---\ntitle: About\ndescription: Us\n---\n## Who\n\nWords.\n',
  )
  expect(textIn(folder)).toBe(front('tags: [port]\n'))
  await mend(folder)
  expect(textIn(folder)).toBe(front('topics: [port]\n'))
  expect(textIn(folder, 'authors/ann.md')).toBe('---\nname: Ann\n---\nWords.\n')
})

const moved = front(
  'takeaways:\n  - text: The ferry carried 41 people.\n    evidence: On Monday the ferry carried 41 people to Selwick\n',
)
const asked = moved.replace(
  'On Monday the ferry carried 41 people to Selwick',
  '"The ferry carried 41 people to Selwick on Monday."',
)

function personWith(answers: string, said: string[] = []): Person {
  // eslint-disable-next-line @typescript-eslint/require-await -- a person's keys come one by one, these are there
  async function* keys(): AsyncGenerator<string, void, undefined> {
    yield* answers
  }
  return askMend({ contentFolder: 'content', keys: keys(), say: (line) => said.push(line) })
}

test('evidence whose sentence was reworded is mended when a person says so, and else told', async () => {
  const folder = aFolder(moved)
  expect(mendedLines(await mend(folder), 'content')).toEqual([
    'content/articles/ferry.md:7:15: left alone: only you can say whether the nearest words are meant; asked at a terminal (takeaway-evidence-missing)',
  ])
  expect(textIn(folder)).toBe(moved)
  const said: string[] = []
  await mend(folder, personWith('xn', said))
  expect(said).toEqual([
    '',
    'content/articles/ferry.md, line 7: Unexpected takeaway evidence, expected words that appear in the article',
    '    in its place: "The ferry carried 41 people to Selwick on Monday."',
    '    y accept, n skip, q quit',
    '    Unexpected `x`, expected y, n or q',
  ])
  expect(textIn(folder)).toBe(moved)
  await mend(folder, personWith('y'))
  expect(textIn(folder)).toBe(asked)
})

test('evidence gets the quotes and dashes of the text', async () => {
  const evidence = (words: string): string =>
    front(`takeaways:\n  - text: Nobody was hurt.\n    evidence: ${words}\n`)
  const folder = aFolder(evidence(`nobody was hurt, the "harbour" board`))
  await mend(folder)
  expect(textIn(folder)).toBe(evidence('"Nobody was hurt, the “harbour” board"'))
  expect(await problemsIn(folder)).toEqual([])
})

const wrongLines = [
  'date: 2026/11/20',
  'tags: port, harbour',
  'categories: [a]',
  "standfirst: 'The ferry's gone'",
  'summary: @mayor: it is over',
  'draft: yes',
  'lang：en',
  'published: 20 November 2026',
  'author: Ann',
  'title: [Exclusive] Ferry #6',
  'title: "a',
  'takeaways: Nobody was hurt',
  'takeaways:\n  - One: two\n  - { quote: Nobody was hurt }',
  'lastmod: never',
  '\tx: 1',
  'image: "a\nb"',
  '# Heading',
]
const wrongBodies = ['# One', '### Three', '###### Six', 'Text.', '- # In a list', '> ##### Five']

test('whatever is mixed, a second run changes nothing, and no run breaks what could be read', async () => {
  const site = aSite()
  const context = { pictures: new Map(), site }
  // Read here rather than in another process: it is the same function.
  const options = {
    ofForm: await rulesOfForm(),
    problemsOf: (text: string) =>
      Promise.resolve(parseArticle(text, 'articles/a.md', context).problems),
    accepts: ({ mend: { isSure } }: Mendable) => Promise.resolve(isSure),
  }
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(wrongLines),
      fc.array(fc.constantFrom(...wrongBodies), { maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      async (lines, bodies, end) => {
        const source = ['---', ...lines, '---', ...bodies.map((each) => `\n${each}`), '']
          .join('\n')
          .replaceAll('\n', end)
        const once = await mendText(source, options)
        expect(await mendText(once.text, options)).toMatchObject({ text: once.text, mended: [] })
        expect(once.text.split(end)).toHaveLength(source.split(end).length)
      },
    ),
    { numRuns: 60 },
  )
})

test('Ctrl-C writes nothing, also of what needs no answer', async () => {
  const both = moved.replace('author:', 'byline:')
  const folder = aFolder(`${both}\n# More\n\nText.\n`)
  const person = personWith('\u0003')
  await mend(folder, person)
  expect([person.hasStopped(), textIn(folder)]).toEqual([true, `${both}\n# More\n\nText.\n`])
})

test('a file that its writer saves meanwhile is left as it is now', async () => {
  const folder = aFolder(moved)
  const person: Person = {
    hasStopped: () => false,
    accepts: () => {
      writeFileSync(path.join(folder, 'articles/ferry.md'), 'another text')
      return Promise.resolve(true)
    },
  }
  expect((await mend(folder, person)).failures).toEqual([
    'Unexpected change of articles/ferry.md meanwhile: nothing was written',
  ])
  expect(textIn(folder)).toBe('another text')
})

test('a file that cannot be written stays as it was and is named, and the others are mended', async () => {
  const article = `---\ntitle: Fog\nauthor: Ann\ndate: 2026-11-20\n---\n${body}`
  const beside = `articles/.ferry.md.${process.pid}`
  const folder = aFolder(article, {
    'articles/fog.md': article,
    // What is mended is written beside the file first.
    [beside]: 'of somebody else',
  })
  const { files, failures } = await mend(folder)
  expect(files.map(({ file }) => file)).toEqual(['articles/fog.md'])
  expect(failures).toEqual([
    `Unexpected refusal to write \`${folder}/articles/ferry.md\`, which answers EEXIST, expected a file to be mended: mend it by hand`,
  ])
  expect(textIn(folder)).toBe(article)
  expect(textIn(folder, beside)).toBe('of somebody else')
  expect(textIn(folder, 'articles/fog.md')).toContain('published: 2026-11-20')
})
