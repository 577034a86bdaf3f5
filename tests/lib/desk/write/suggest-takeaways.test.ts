import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '#lib/desk/check-content.ts'
import {
  jsonProposals,
  prettyProposals,
  suggestFor,
  type SuggestOptions,
} from '#lib/desk/write/suggest-takeaways.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const front = '---\ntitle: Harbour\nauthor: Ann Example\npublished: 2026-11-20\n'
const body = `The harbour board cut the evening ferry to Selwick on Monday.

It did not ask. However, the hospital will pay for a taxi until Christmas.
`
const cut = 'The harbour board cut the evening ferry to Selwick on Monday.'
const taxi = 'However, the hospital will pay for a taxi until Christmas.'

function aFolder(article: string): string {
  return temporaryFolder({
    'site.yml': 'name: Test\nurl: https://example.org\n',
    'articles/ferry.md': article,
    'pages/about.md': '---\ntitle: About\n---\nText.\n',
  })
}

function suggest(
  contentFolder: string,
  options: Partial<SuggestOptions> = {},
): ReturnType<typeof suggestFor> {
  return suggestFor({
    contentFolder,
    file: 'articles/ferry.md',
    count: 4,
    write: false,
    ...options,
  })
}

function textIn(folder: string): string {
  return readFileSync(path.join(folder, 'articles/ferry.md'), 'utf8')
}

test('proposes and touches nothing', async () => {
  const folder = aFolder(`${front}---\n${body}`)
  const suggested = await suggest(folder, { file: path.join(folder, 'articles/ferry.md') })
  if (suggested.kind !== 'suggested') throw new Error(suggested.reason)
  expect(suggested.written).toBe(null)
  expect(prettyProposals(suggested.proposals)).toBe(
    `line 6: ${cut}\nline 8: The hospital will pay for a taxi until Christmas.`,
  )
  expect(JSON.parse(jsonProposals(suggested.proposals))).toEqual({
    takeaways: [
      { text: cut, line: 6, sentence: cut },
      { text: 'The hospital will pay for a taxi until Christmas.', line: 8, sentence: taxi },
    ],
  })
  expect(textIn(folder)).toBe(`${front}---\n${body}`)
})

test('writes when asked to, and then a check wants to know who checked', async () => {
  const folder = aFolder(`${front}---\n${body}`)
  chmodSync(path.join(folder, 'articles/ferry.md'), 0o640)
  expect(await suggest(folder, { write: true, count: 1 })).toMatchObject({
    kind: 'suggested',
    written:
      'Wrote 1 takeaway into articles/ferry.md. Read them against the text, then say who did: takeawaysCheckedBy: Name',
  })
  expect(textIn(folder)).toBe(
    `${front}takeaways:\n  - text: "${cut}"\n    evidence: "${cut}"\ntakeawaysMadeBy: assisted\n---\n${body}`,
  )
  expect(readdirSync(path.join(folder, 'articles'))).toEqual(['ferry.md'])
  expect(statSync(path.join(folder, 'articles/ferry.md')).mode & 0o777).toBe(0o640)
  const checked = await checkContent({ contentFolder: folder, files: [], epoch: 1_796_000_000_000 })
  if (checked.kind === 'misused') throw new Error(checked.reason)
  expect(checked.report.problems.map(({ rule }) => rule)).toEqual(['takeaways-unchecked'])
})

test('a sentence that stands twice is proposed once, without evidence', async () => {
  const folder = aFolder(`${front}---\n${cut}\n\n${cut}\n`)
  await suggest(folder, { write: true })
  expect(textIn(folder)).toBe(
    `${front}takeaways:\n  - text: "${cut}"\ntakeawaysMadeBy: assisted\n---\n${cut}\n\n${cut}\n`,
  )
})

test('an article with takeaways has proposals too, and keeps its own', async () => {
  const article = `${front}takeaways: [The ferry is gone.]\n---\n${body}`
  const folder = aFolder(article)
  expect((await suggest(folder)).kind).toBe('suggested')
  expect(await suggest(folder, { write: true, count: 1 })).toMatchObject({
    kind: 'failed',
    reason:
      'Unexpected takeaways in articles/ferry.md, expected none: `--write` never replaces what a writer wrote',
    proposals: [{ text: cut }],
  })
  expect(textIn(folder)).toBe(article)
})

test('a front matter that nothing can be added to stays as it is', async () => {
  const article = `---\n{ title: Harbour, author: Ann, published: 2026-11-20 }\n---\n${body}`
  const folder = aFolder(article)
  expect(await suggest(folder, { write: true })).toMatchObject({
    kind: 'failed',
    reason:
      'Unexpected front matter in articles/ferry.md, expected keys on lines of their own and none about takeaways: nothing was written',
  })
  expect(textIn(folder)).toBe(article)
})

test('nothing to propose is said in a line', async () => {
  expect(await suggest(aFolder(`${front}---\nIt rained.\n`))).toEqual({
    kind: 'failed',
    reason:
      'Unexpected article without a sentence that stands alone, expected one to propose: articles/ferry.md',
    proposals: [],
  })
})

test('an article that cannot be read has its problems told as a check does', async () => {
  const folder = aFolder('---\ntitle: Harbour\nauthor: Ann\n---\nText.\n')
  expect(await suggest(folder)).toEqual({
    kind: 'failed',
    reason: `${folder}/articles/ferry.md:2:1: error: Missing \`published\`, expected a date such as 2026-11-20 (missing-key)\n\n1 error in 1 article`,
    proposals: [],
  })
})

test.each(['articles/none.md', 'articles', '../outside.md'])(
  'a file that is not in the folder is a misuse: %s',
  async (file) => {
    const folder = aFolder(front)
    expect(await suggest(folder, { file })).toEqual({
      kind: 'misused',
      reason: `Unexpected file \`${file}\`, expected a file in \`${folder}\``,
    })
  },
)

test('so is one that is no article', async () => {
  expect(await suggest(aFolder(front), { file: 'pages/about.md' })).toEqual({
    kind: 'misused',
    reason: 'Unexpected file `pages/about.md`, expected an article: `articles/….md`',
  })
})
