import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Checked, checkContent, type CheckOptions } from '#lib/desk/check-content.ts'
import type { Report } from '#lib/desk/report/report.ts'
import { problemLine } from '#lib/text/problem.ts'
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts'

function anArticle(takeaway: string, body: string, more = ''): string {
  return `---\ntitle: Harbour\nauthor: Ann Example\npublished: 2026-11-20\ntakeaways:\n  - ${takeaway}\n${more}---\n${body}\n`
}

const good = anArticle(
  'Ferry carried 41 people to Selwick',
  'The ferry carried 41 people to Selwick.',
)
const bad = anArticle(
  'Ferry carried 52 people to Selwick',
  'The ferry carried 41 people to Selwick.',
)

function aFolder(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({
    'site.yml': 'name: Test\nurl: https://example.org\n',
    'articles/good.md': good,
    ...files,
  })
}

function check(contentFolder: string, options: Partial<CheckOptions> = {}): Promise<Checked> {
  return checkContent({ contentFolder, files: [], epoch: 1_796_000_000_000, ...options })
}

async function reportOn(folder: string, options: Partial<CheckOptions> = {}): Promise<Report> {
  const checked = await check(folder, options)
  if (checked.kind === 'misused') throw new Error(checked.reason)
  return checked.report
}

function said({ problems }: Report): readonly string[] {
  return problems.map((problem) => problemLine(problem, 'content'))
}

const wrongNumber =
  'content/articles/bad.md:6:19: error: Unexpected number `52` in a takeaway, expected one that the article has (takeaway-number-unsupported)'

test('reads every article, drafts and future ones too, and says what each takeaway rests on', async () => {
  const folder = aFolder({
    'articles/draft.md': anArticle('It rose', 'It rose.', 'draft: true\n'),
    'articles/future.md': anArticle('It fell', 'It fell.').replace('2026-11-20', '2099-01-01'),
    'articles/bad.md': bad,
  })
  const report = await reportOn(folder)
  expect(report.articleCount).toBe(4)
  expect(
    report.articles.map(({ file, takeaways }) => [
      file,
      takeaways.map(({ support, closest }) => [
        support.kind,
        closest.sentences.map(({ text }) => text),
      ]),
    ]),
  ).toEqual([
    ['articles/bad.md', [['matched', ['The ferry carried 41 people to Selwick.']]]],
    ['articles/draft.md', [['matched', ['It rose.']]]],
    ['articles/future.md', [['matched', ['It fell.']]]],
    ['articles/good.md', [['matched', ['The ferry carried 41 people to Selwick.']]]],
  ])
  expect(said(report)).toEqual([wrongNumber])
})

test('files may be named from the working folder or from the content folder', async () => {
  const folder = aFolder({ 'articles/bad.md': bad })
  for (const file of ['articles/bad.md', path.join(folder, 'articles/bad.md')]) {
    const report = await reportOn(folder, { files: [file] })
    expect(report.articles.map((each) => each.file)).toEqual(['articles/bad.md'])
    expect([said(report), report.articleCount]).toEqual([[wrongNumber], 1])
  }
  expect(said(await reportOn(folder, { files: ['articles/good.md'] }))).toEqual([])
})

test('a folder stands for the files in it', async () => {
  const folder = aFolder({ 'articles/bad.md': bad, 'articles/a/worse.md': bad.replace('52', '53') })
  for (const named of ['articles', 'articles/', path.join(folder, 'articles'), '.', folder]) {
    const report = await reportOn(folder, { files: [named] })
    expect([said(report).length, report.articleCount]).toEqual([2, 3])
  }
  const inner = await reportOn(folder, { files: ['articles/a'] })
  expect([said(inner).length, inner.articleCount, inner.about]).toEqual([1, 1, ['articles/a/']])
})

test.each(['articles/none.md', 'none/', '../outside.md', '/etc/passwd', '..'])(
  'a file that is not in the folder is a misuse: %s',
  async (file) => {
    const folder = aFolder()
    expect(await check(folder, { files: ['articles/good.md', file] })).toEqual({
      kind: 'misused',
      reason: `Unexpected file \`${file}\`, expected a file or folder in \`${folder}\``,
    })
  },
)

describe('since a revision', () => {
  function keep(folder: string, message: string): void {
    const identity = ['-c', 'user.name=Ann Example', '-c', 'user.email=ann@example.org']
    const git = (...words: readonly string[]): unknown =>
      execFileSync('git', [...identity, ...words], { cwd: folder, stdio: 'ignore' })
    git('init')
    git('add', '--all')
    git('commit', '--message', message)
  }

  const ferry = anArticle(
    'Ferry carried people to Selwick on Monday',
    'It rained.\n\nThe ferry carried 41 people to Selwick on Monday.',
  )

  test('a takeaway whose sentence has other facts now is reported beside all the rest', async () => {
    const folder = aFolder({ 'articles/ferry.md': ferry })
    keep(folder, 'first')
    writeFiles(folder, { 'articles/ferry.md': ferry.replace('41', '52'), 'articles/bad.md': bad })
    const report = await reportOn(folder, { since: 'HEAD' })
    expect(said(report)).toEqual([
      wrongNumber,
      'content/articles/ferry.md:6:5: warning: Unexpected change of facts under a takeaway that stayed as it was, expected both to say the same (takeaway-drifted)',
    ])
    expect(report.problems.at(-1)?.hint).toBe(
      'line 10: The ferry carried [-41-] {+52+} people to Selwick on Monday.',
    )
    expect(said(await reportOn(folder))).toEqual([wrongNumber])
    expect(said(await reportOn(folder, { since: 'HEAD', files: ['articles/bad.md'] }))).toEqual([
      wrongNumber,
    ])
  })

  test('nothing is said of articles that did not change, are new, or could not be read then', async () => {
    const folder = aFolder({ 'articles/ferry.md': ferry, 'articles/broken.md': '---\ntitle: [\n' })
    keep(folder, 'first')
    writeFiles(folder, { 'articles/new.md': ferry, 'articles/broken.md': ferry })
    expect(said(await reportOn(folder, { since: 'HEAD' }))).toEqual([])
  })

  test('a revision that git does not know is a misuse', async () => {
    const folder = aFolder()
    keep(folder, 'first')
    expect(await check(folder, { since: 'nowhere' })).toEqual({
      kind: 'misused',
      reason: 'Unexpected revision `nowhere`, expected one that git knows',
    })
  })

  test('so is any revision of a folder that git does not keep', async () => {
    expect(await check(aFolder(), { since: 'HEAD' })).toEqual({
      kind: 'misused',
      reason:
        'Unexpected `--since` for a folder that git does not keep, expected one in a repository',
    })
  })

  test('of all that is checked, only what has changed since is told', async () => {
    const folder = aFolder({ 'articles/bad.md': bad, 'articles/other.md': bad })
    keep(folder, 'first')
    expect(said(await reportOn(folder, { changedSince: 'HEAD' }))).toEqual([])
    writeFiles(folder, { 'articles/other.md': `${bad}\nMore.\n`, 'articles/new.md': bad })
    const report = await reportOn(folder, { changedSince: 'HEAD' })
    expect(report.problems.map(({ file }) => file)).toEqual([
      'articles/new.md',
      'articles/other.md',
    ])
    expect(report.articleCount).toBe(2)
    const named = { changedSince: 'HEAD', files: ['articles/bad.md', 'articles/new.md'] }
    expect((await reportOn(folder, named)).problems.map(({ file }) => file)).toEqual([
      'articles/new.md',
    ])
  })

  test.each(['nowhere', '--all', ''])(
    'a revision to narrow by that is none: %j',
    async (revision) => {
      const folder = aFolder()
      keep(folder, 'first')
      expect(await check(folder, { changedSince: revision })).toEqual({
        kind: 'misused',
        reason: `Unexpected revision \`${revision}\`, expected one that git knows`,
      })
      expect(await check(aFolder(), { changedSince: 'HEAD' })).toEqual({
        kind: 'misused',
        reason:
          'Unexpected `--changed-since` for a folder that git does not keep, expected one in a repository',
      })
    },
  )
})
