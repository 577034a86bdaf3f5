import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse-article.ts'
import { articleText, scalar } from '#lib/desk/new/article-text.ts'
import {
  type ArticleOptions,
  beginArticle,
  wrongAuthor,
  wrongTitle,
} from '#lib/desk/new/begin-article.ts'
import { type KnownPublication, publicationIn } from '#lib/desk/new/publication-in.ts'
import { readYaml } from '#lib/text/yaml/yaml.ts'
import { aSite } from '../../../fixtures/parsing.ts'
import { temporaryFolder, writeFiles } from '../../../temporary-folder.ts'

function asked(parts: Partial<ArticleOptions> = {}): ArticleOptions {
  return {
    title: 'The last ferry leaves at six',
    author: 'Ada Novák',
    topics: [],
    draft: false,
    // In Auckland the next day has begun.
    now: Date.UTC(2026, 10, 20, 23),
    ...parts,
  }
}

async function publication(files: Readonly<Record<string, string>>): Promise<KnownPublication> {
  const known = await publicationIn(temporaryFolder(files))
  if (known === null) throw new Error('no folder')
  return known
}

test('a headline becomes a file with the day of its publication’s zone, and takeaways to be written', async () => {
  const known = await publication({ 'site.yml': 'timeZone: Pacific/Auckland\n' })
  const file = await beginArticle(known, asked({ topics: ['boats', 'town'], draft: true }))
  expect(file).toBe('articles/the-last-ferry-leaves-at-six.md')
  expect(readFileSync(path.join(known.contentFolder, file), 'utf8')).toBe(
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
  const text = articleText({ ...asked(), published: '2026-11-20' })
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

test('a title whose file is there is refused, in whichever folder and case it lies', async () => {
  const known = await publication({ 'articles/2026/The-last-ferry-leaves-at-six.md': 'kept' })
  expect(wrongTitle('The last ferry leaves at six', known)).toBe(
    'Unexpected title, expected one whose file is not there yet: `articles/2026/The-last-ferry-leaves-at-six.md`',
  )
  expect(wrongTitle('The first ferry leaves at six', known)).toBeNull()
})

test('a file that somebody else began meanwhile stays', async () => {
  const known = await publication({ 'site.yml': 'name: The Pier\n' })
  writeFiles(known.contentFolder, { 'articles/the-last-ferry-leaves-at-six.md': 'kept' })
  await expect(beginArticle(known, asked())).rejects.toThrow('EEXIST')
})

test('a title and an author are refused as the checker would refuse them', async () => {
  const known = await publication({ 'site.yml': 'name: The Pier\n' })
  const unseen = 'Unexpected invisible character U+202E, expected visible ones: type the text anew'
  expect(wrongTitle('A\u202Eb', known)).toBe(unseen)
  expect(wrongTitle('', known)).toBe('Unexpected empty text, expected words')
  expect(wrongAuthor('A\u202Eb', known)).toBe(unseen)
  expect(wrongAuthor('Ada Novák', known)).toBeNull()
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
    expect(await publicationIn(folder)).toMatchObject({
      contentFolder: folder,
      site: { topics: new Map([['boats', 'Boats and ships']]) },
      author: 'Jo Lind',
      files: ['articles/a.md', 'articles/b.md', 'articles/broken.md'],
    })
  } finally {
    delete process.env.GIT_CONFIG_GLOBAL
    delete process.env.GIT_CONFIG_SYSTEM
  }
  expect(await publicationIn(path.join(folder, 'nowhere'))).toBeNull()
})
