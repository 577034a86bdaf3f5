import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { textsBefore } from '#lib/archive/history/history.ts'
import { temporaryFolder, writeFiles } from '../../../temporary-folder.ts'

const identity = ['-c', 'user.name=Ann Example', '-c', 'user.email=ann@example.org']

function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', [...identity, ...words], { cwd: folder, encoding: 'utf8' })
}

/** Keeps everything that lies in the folder under a tag. */
function keep(folder: string, tag: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', tag)
  git(folder, 'tag', tag)
}

/** A repository whose content folder lies inside it, with two articles kept as `first`. */
let project: string
let content: string

beforeEach(() => {
  project = temporaryFolder({
    'README.md': 'A project\n',
    'content/site.yml': 'name: Test\n',
    'content/articles/a.md': 'It rose.\n',
    'content/articles/2026/b.md': 'It fell.\n',
  })
  content = path.join(project, 'content')
  git(project, 'init', '--quiet', '--initial-branch=main')
  keep(project, 'first')
})

/** Names and texts that differ from those of a revision. */
async function before(folder: string, revision: string): Promise<Record<string, string>> {
  const past = await textsBefore(folder, revision, '.')
  if (past.kind === 'unknown') throw new Error(past.reason)
  return Object.fromEntries(past.texts)
}

test('nothing has changed since now', async () => {
  expect(await before(content, 'HEAD')).toEqual({})
})

test('gives what differs from the revision, committed or not, relative to the folder', async () => {
  writeFiles(content, { 'articles/a.md': 'It rose again.\n', 'articles/c.md': 'It stayed.\n' })
  keep(project, 'second')
  writeFiles(content, { 'articles/2026/b.md': 'It fell again.\n' })
  expect(await before(content, 'first')).toEqual({
    'articles/2026/b.md': 'It fell.\n',
    'articles/a.md': 'It rose.\n',
  })
  expect(await before(content, 'HEAD')).toEqual({ 'articles/2026/b.md': 'It fell.\n' })
})

test('leaves out what lies outside the folder', async () => {
  writeFiles(project, { 'README.md': 'Another project\n' })
  expect(await before(content, 'first')).toEqual({})
})

test('names files as they are, with spaces, quotes, line ends and letters of any script', async () => {
  const name = 'articles/ein "Café" am\tMeer\n海.md'
  writeFiles(content, { [name]: 'Es stieg.\n' })
  keep(project, 'second')
  writeFiles(content, { [name]: 'Es fiel.\n' })
  expect(await before(content, 'second')).toEqual({ [name]: 'Es stieg.\n' })
})

test('gives a text as it was, but for the mark that some editors put first', async () => {
  writeFiles(content, { 'articles/a.md': '\uFEFFIt rose – again.\r\n\r\n  \n' })
  keep(project, 'second')
  writeFiles(content, { 'articles/a.md': 'Something else.\n' })
  expect(await before(content, 'second')).toEqual({
    'articles/a.md': 'It rose – again.\r\n\r\n  \n',
  })
})

test('gives the text of a file that is gone now', async () => {
  rmSync(path.join(content, 'articles/a.md'))
  expect(await before(content, 'first')).toEqual({ 'articles/a.md': 'It rose.\n' })
})

test('leaves out what is no text', async () => {
  writeFileSync(path.join(content, 'articles/a.md'), Buffer.from([0x80, 0xff]))
  keep(project, 'second')
  writeFiles(content, { 'articles/a.md': 'It rose.\n' })
  expect(await before(content, 'second')).toEqual({})
})

test('a repository may name its texts by SHA-256', async () => {
  const other = temporaryFolder({ 'a.md': 'It rose.\n', 'b.md': 'It fell.\n' })
  git(other, 'init', '--quiet', '--object-format=sha256')
  keep(other, 'first')
  writeFiles(other, { 'a.md': 'It rose again.\n' })
  expect(await before(other, 'first')).toEqual({ 'a.md': 'It rose.\n' })
})

test('a revision may be a branch, a tag, a hash or a step back from one', async () => {
  writeFiles(content, { 'articles/a.md': 'It rose again.\n' })
  keep(project, 'second')
  const hash = git(project, 'rev-parse', '--short', 'first').trim()
  for (const revision of ['first', 'HEAD~1', 'main^', hash, '@{0}~1']) {
    expect(await before(content, revision)).toEqual({ 'articles/a.md': 'It rose.\n' })
  }
})

test('the folder may be the whole repository', async () => {
  writeFiles(project, { 'README.md': 'Another project\n' })
  expect(await before(project, 'first')).toEqual({ 'README.md': 'A project\n' })
})

test.each([
  'nowhere',
  '0123456789abcdef0123456789abcdef01234567',
  'HEAD~9',
  '',
  '--output=stolen',
  '-p',
  'first:README.md',
  'first..HEAD',
])('`%s` is no revision', async (revision) => {
  expect(await textsBefore(content, revision, '.')).toEqual({
    kind: 'unknown',
    reason: `Unexpected revision \`${revision}\`, expected one that git knows`,
  })
})

test('a folder that git does not keep has no past', async () => {
  expect(await textsBefore(temporaryFolder(), 'HEAD', '.')).toEqual({
    kind: 'unknown',
    reason:
      'Unexpected `--since` for a folder that git does not keep, expected one in a repository',
  })
})

test('nor has a folder that is not there', async () => {
  expect(await textsBefore(path.join(project, 'nowhere'), 'HEAD', '.')).toEqual({
    kind: 'unknown',
    reason:
      'Unexpected `--since` for a folder that git does not keep, expected one in a repository',
  })
})

test('nor has a repository in which nothing was kept yet', async () => {
  const empty = temporaryFolder({ 'a.md': 'It rose.\n' })
  git(empty, 'init', '--quiet')
  expect(await textsBefore(empty, 'HEAD', '.')).toEqual({
    kind: 'unknown',
    reason: 'Unexpected revision `HEAD`, expected one that git knows',
  })
})
