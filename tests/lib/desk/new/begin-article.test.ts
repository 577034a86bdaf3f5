import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse-article.ts'
import { articleText, scalar } from '#lib/desk/new/article-text.ts'
import { type ArticleOptions, beginArticle } from '#lib/desk/new/begin-article.ts'
import { publicationIn } from '#lib/desk/new/publication-in.ts'
import { readYaml } from '#lib/text/yaml/yaml.ts'
import { aSite } from '../../../fixtures/parsing.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

function asked(contentFolder: string, parts: Partial<ArticleOptions> = {}): ArticleOptions {
  return {
    contentFolder,
    title: 'The last ferry leaves at six',
    author: 'Ada Novák',
    topics: [],
    draft: false,
    // In Auckland the next day has begun.
    now: Date.UTC(2026, 10, 20, 23),
    ...parts,
  }
}

test('a headline becomes a file with the day of its publication’s zone, and takeaways to be written', async () => {
  const folder = temporaryFolder({ 'site.yml': 'timeZone: Pacific/Auckland\n' })
  const begun = await beginArticle(asked(folder, { topics: ['boats', 'town'], draft: true }))
  expect(begun).toEqual({ kind: 'written', file: 'articles/the-last-ferry-leaves-at-six.md' })
  expect(readFileSync(path.join(folder, 'articles/the-last-ferry-leaves-at-six.md'), 'utf8')).toBe(
    `---
title: The last ferry leaves at six
author: Ada Novák
published: 2026-11-21
topics: [boats, town]
draft: true
# Three to five sentences that are true by themselves, each with the words of the text it rests on:
# takeaways:
#   - text: One sentence of fewer than 30 words.
#     evidence: the exact words of the text
---

`,
  )
})

test('what it begins lacks its text and its takeaways, and nothing else', () => {
  const text = articleText({ ...asked(''), published: '2026-11-20' })
  const { problems } = parseArticle(text, 'articles/ferry.md', {
    pictures: new Map(),
    site: aSite(),
  })
  expect(problems.map(({ rule }) => rule).toSorted()).toEqual(['body-empty', 'takeaways-missing'])
})

test.each([
  'The ferry’s gone',
  "The ferry's late: again",
  'yes',
  '12:30',
  '2026-11-20',
  '#6 is gone',
  '- a dash',
  '“Quoted” at its head',
  '@home',
  '100 %',
  'Ends in a colon:',
  '{ braces }',
  'Fähre \\ "Boot"',
])('the headline `%s` is read as it was said', (title) => {
  expect(readYaml(`title: ${scalar(title)}`, 1)).toMatchObject({ data: { title }, findings: [] })
})

test('nothing is written over, in whichever folder and case it lies', async () => {
  const folder = temporaryFolder({ 'articles/2026/The-last-ferry-leaves-at-six.md': 'kept' })
  expect(await beginArticle(asked(folder))).toEqual({
    kind: 'failed',
    reason:
      'Unexpected title, expected one whose file is not there yet: `articles/2026/The-last-ferry-leaves-at-six.md`',
  })
  expect(existsSync(path.join(folder, 'articles/the-last-ferry-leaves-at-six.md'))).toBe(false)
})

test.each([
  ['a headline with what nobody sees', { title: 'A\u202Eb' }],
  ['an empty one', { title: '' }],
  ['an author with what nobody sees', { author: 'A\u202Eb' }],
])('%s is refused as the checker would refuse it, and leaves no file', async (_, parts) => {
  const folder = temporaryFolder({ 'site.yml': 'name: The Pier\n' })
  const begun = await beginArticle(asked(folder, parts))
  expect(begun.kind).toBe('failed')
  expect(existsSync(path.join(folder, 'articles'))).toBe(false)
})

test('who wrote last writes again, where git has no name', async () => {
  const article = (author: string, published: string): string =>
    `---\ntitle: T\nauthor: ${author}\npublished: ${published}\n---\nText.\n`
  const folder = temporaryFolder({
    'site.yml': 'topics: { boats: Boats and ships }\n',
    'articles/a.md': article('Ada Novák', '2026-11-19'),
    'articles/b.md': article('[Jo Lind, Ada Novák]', '2026-11-20'),
    'articles/broken.md': '---\ntitle: [\n---\n',
  })
  process.env.GIT_CONFIG_GLOBAL = '/dev/null'
  process.env.GIT_CONFIG_SYSTEM = '/dev/null'
  try {
    expect(await publicationIn(folder)).toEqual({
      topics: new Map([['boats', 'Boats and ships']]),
      author: 'Jo Lind',
    })
  } finally {
    delete process.env.GIT_CONFIG_GLOBAL
    delete process.env.GIT_CONFIG_SYSTEM
  }
  expect(await publicationIn(path.join(folder, 'nowhere'))).toBeNull()
})
