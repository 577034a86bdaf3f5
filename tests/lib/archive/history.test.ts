import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { changedSince, textAt } from '#lib/archive/history.ts'
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts'

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

describe('changedSince', () => {
  test('nothing has changed since now', async () => {
    expect(await changedSince(content, 'HEAD')).toEqual({ kind: 'known', changed: [] })
  })

  test('lists what differs from the revision, kept or not, relative to the folder', async () => {
    writeFiles(content, { 'articles/a.md': 'It rose again.\n', 'articles/c.md': 'It stayed.\n' })
    keep(project, 'second')
    writeFiles(content, { 'articles/2026/b.md': 'It fell again.\n' })
    expect(await changedSince(content, 'first')).toEqual({
      kind: 'known',
      changed: ['articles/2026/b.md', 'articles/a.md', 'articles/c.md'],
    })
    expect(await changedSince(content, 'HEAD')).toEqual({
      kind: 'known',
      changed: ['articles/2026/b.md'],
    })
  })

  test('leaves out what lies outside the folder', async () => {
    writeFiles(project, { 'README.md': 'Another project\n' })
    expect(await changedSince(content, 'first')).toEqual({ kind: 'known', changed: [] })
  })

  test('names files as they are, with spaces, quotes and letters of any script', async () => {
    const name = 'articles/ein "Café" am\tMeer 海.md'
    writeFiles(content, { [name]: 'Es stieg.\n' })
    keep(project, 'second')
    expect(await changedSince(content, 'first')).toEqual({ kind: 'known', changed: [name] })
  })

  test('a file that is gone is listed too', async () => {
    rmSync(path.join(content, 'articles/a.md'))
    expect(await changedSince(content, 'first')).toEqual({
      kind: 'known',
      changed: ['articles/a.md'],
    })
  })

  test('a revision may be a branch, a tag, a hash or a step back from one', async () => {
    writeFiles(content, { 'articles/a.md': 'It rose again.\n' })
    keep(project, 'second')
    const hash = git(project, 'rev-parse', '--short', 'first').trim()
    for (const revision of ['first', 'HEAD~1', 'main^', hash, '@{0}~1']) {
      expect(await changedSince(content, revision)).toEqual({
        kind: 'known',
        changed: ['articles/a.md'],
      })
    }
  })

  test('the folder may be the whole repository', async () => {
    writeFiles(project, { 'README.md': 'Another project\n' })
    expect(await changedSince(project, 'first')).toEqual({ kind: 'known', changed: ['README.md'] })
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
    expect(await changedSince(content, revision)).toEqual({
      kind: 'unknown',
      reason: `Unexpected revision \`${revision}\`, expected one that git knows`,
    })
  })

  test('a folder that git does not keep has no past', async () => {
    expect(await changedSince(temporaryFolder(), 'HEAD')).toEqual({
      kind: 'unknown',
      reason:
        'Unexpected `--since` for a folder that git does not keep, expected one in a repository',
    })
  })

  test('nor has a folder that is not there', async () => {
    expect(await changedSince(path.join(project, 'nowhere'), 'HEAD')).toEqual({
      kind: 'unknown',
      reason:
        'Unexpected `--since` for a folder that git does not keep, expected one in a repository',
    })
  })

  test('nor has a repository in which nothing was kept yet', async () => {
    const empty = temporaryFolder({ 'a.md': 'It rose.\n' })
    git(empty, 'init', '--quiet')
    expect(await changedSince(empty, 'HEAD')).toEqual({
      kind: 'unknown',
      reason: 'Unexpected revision `HEAD`, expected one that git knows',
    })
  })
})

describe('textAt', () => {
  test('gives a file’s text as it was, byte for byte', async () => {
    writeFiles(content, { 'articles/a.md': '\uFEFFIt rose – again.\r\n\r\n  \n' })
    keep(project, 'second')
    writeFiles(content, { 'articles/a.md': 'Something else.\n' })
    expect(await textAt(content, 'first', 'articles/a.md')).toBe('It rose.\n')
    expect(await textAt(content, 'second', 'articles/a.md')).toBe(
      '\uFEFFIt rose – again.\r\n\r\n  \n',
    )
  })

  test('gives the text of a file that is gone now', async () => {
    rmSync(path.join(content, 'articles/a.md'))
    expect(await textAt(content, 'first', 'articles/a.md')).toBe('It rose.\n')
  })

  test('of a file that was not there it has none', async () => {
    writeFiles(content, { 'articles/c.md': 'It stayed.\n' })
    expect(await textAt(content, 'first', 'articles/c.md')).toBeNull()
    expect(await textAt(content, 'nowhere', 'articles/a.md')).toBeNull()
  })
})
