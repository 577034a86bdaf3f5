import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openArchive } from '#lib/archive/open-archive.ts'
import type { PublishedList } from '#lib/archive/history/published-list.ts'
import { gitLogOf } from '#lib/archive/history/git-log.ts'
import { type Vanished, vanishedAddresses } from '#lib/archive/history/vanished-addresses.ts'
import { listFolder } from '#lib/system/plain-files.ts'
import { problemLine } from '#lib/text/problem.ts'
import { aKeptFolder, commit, git } from '../../../fixtures/kept-folder.ts'
import { temporaryFolder, writeFiles } from '../../../temporary-folder.ts'

const published = '2026-11-20'
const later = '2026-11-25T12:00:00Z'
const now = Date.parse('2026-12-01')

function anArticle(title: string, more = ''): string {
  const front = `title: ${title}\nauthor: Ann Example\npublished: ${published}\n${more}`
  return `---\n${front}---\nThe ferry of ${title} carried people to Selwick, and it came back.\n`
}

async function vanished(
  content: string,
  lastBuild: PublishedList | null = null,
): Promise<Vanished> {
  const archive = await openArchive(content, { now, showUnpublished: true })
  const listed = await listFolder(content, 'articles')
  const files = listed.files.map((file) => file.path).filter((file) => file.endsWith('.md'))
  return vanishedAddresses(content, await gitLogOf(content), { ...archive, files }, now, lastBuild)
}

/** A line for each problem, its hint under it. */
async function said(content: string, lastBuild?: PublishedList): Promise<readonly string[]> {
  const { problems } = await vanished(content, lastBuild)
  return problems.flatMap((each) => [problemLine(each, 'content'), each.hint ?? ''])
}

/** A folder with two articles, committed on the day of their publication. */
function aFolder(files: Readonly<Record<string, string>> = {}): string {
  const content = aKeptFolder({
    'articles/old.md': anArticle('Old'),
    'articles/other.md': anArticle('Other'),
    ...files,
  })
  commit(content, '2026-11-20T12:00:00Z')
  return content
}

function move(content: string, from: string, to: string): void {
  mkdirSync(path.dirname(path.join(content, to)), { recursive: true })
  renameSync(path.join(content, from), path.join(content, to))
}

function remove(content: string, file: string): void {
  rmSync(path.join(content, file))
}

const absent = [
  'content/articles/old.md:1:1: error: Missing `/articles/old/`, which was published, expected an article, a `withdrawn` note or an alias (address-vanished)',
  'restore the file with `withdrawn:`, a date and a reason',
]
const moved = [absent[0], 'add `aliases: [/articles/old/]` to articles/new.md']

describe('an address has vanished', () => {
  test.each([true, false])('with its file (committed: %s)', async (committed) => {
    const content = aFolder()
    remove(content, 'articles/old.md')
    if (committed) commit(content, later)
    expect(await said(content)).toEqual(absent)
  })

  test.each([true, false])('with its file’s name (committed: %s)', async (committed) => {
    const content = aFolder()
    move(content, 'articles/old.md', 'articles/new.md')
    if (committed) commit(content, later)
    expect(await said(content)).toEqual(moved)
  })

  test('with the first of two names', async () => {
    const content = aFolder()
    move(content, 'articles/old.md', 'articles/middle.md')
    commit(content, later)
    move(content, 'articles/middle.md', 'articles/new.md')
    commit(content, later)
    writeFiles(content, {
      'articles/new.md': anArticle('Old', 'aliases: [/articles/middle/]\n'),
    })
    expect(await said(content)).toEqual(moved)
  })

  test('when an alias for it is taken away again', async () => {
    const content = aFolder()
    move(content, 'articles/old.md', 'articles/new.md')
    writeFiles(content, { 'articles/new.md': anArticle('Old', 'aliases: [/articles/old/]\n') })
    commit(content, later)
    expect(await said(content)).toEqual([])
    writeFiles(content, { 'articles/new.md': anArticle('Old') })
    expect(await said(content)).toEqual(moved)
  })

  test('when only a draft has an alias for it', async () => {
    const content = aFolder()
    remove(content, 'articles/old.md')
    writeFiles(content, {
      'articles/draft.md': anArticle('Draft', 'draft: true\naliases: [/articles/old/]\n'),
    })
    expect(await said(content)).toEqual(absent)
  })

  test('with its file’s name, to a draft', async () => {
    const content = aFolder()
    remove(content, 'articles/old.md')
    const hint =
      'add `aliases: [/articles/old/]` to articles/new.md, and publish that: the aliases of what is held back lead nowhere'
    for (const more of ['draft: true\n', 'draft: true\naliases: [/articles/old/]\n']) {
      writeFiles(content, { 'articles/new.md': anArticle('Old', more) })
      expect(await said(content)).toEqual([absent[0], hint])
    }
  })

  test('with the notice of its withdrawal', async () => {
    const notice = 'withdrawn: { date: 2026-11-21, reason: It was wrong. }\n'
    const content = aFolder({ 'articles/old.md': anArticle('Old', notice) })
    expect(await said(content)).toEqual([])
    remove(content, 'articles/old.md')
    expect(await said(content)).toEqual(absent)
  })

  test('though it was a draft again when it was deleted', async () => {
    const content = aFolder()
    writeFiles(content, { 'articles/old.md': anArticle('Old', 'draft: true\n') })
    commit(content, later)
    remove(content, 'articles/old.md')
    commit(content, later)
    expect(await said(content)).toEqual(absent)
  })

  test.each([
    ['draft', 'draft: true\n', '2026-11-20', 'remove `draft: true`, or take the article back with `withdrawn:`'],
    ['date in the future', '', '2099-01-01', 'put the date back, or take the article back with `withdrawn:`'],
  ])('behind a %s', async (what, more, date, hint) => {
    const content = aFolder()
    const text = anArticle('Old', more).replace(published, date)
    writeFiles(content, { 'articles/old.md': text })
    const expected = [
      `content/articles/old.md:1:1: error: Unexpected ${what} at \`/articles/old/\`, which was published, expected an article or a \`withdrawn\` note (address-vanished)`,
      hint,
    ]
    expect(await said(content)).toEqual(expected)
    commit(content, later)
    expect(await said(content)).toEqual(expected)
  }) // prettier-ignore

  test('in a merge', async () => {
    const content = aFolder()
    git(content, ['checkout', '--quiet', '-b', 'branch'])
    remove(content, 'articles/old.md')
    commit(content, later)
    git(content, ['checkout', '--quiet', 'main'])
    writeFiles(content, { 'articles/third.md': anArticle('Third') })
    commit(content, later)
    git(content, ['merge', '--quiet', '--no-edit', 'branch'], later)
    expect(existsSync(path.join(content, 'articles/old.md'))).toBe(false)
    expect(await said(content)).toEqual(absent)
  })

  test('in the commit of a merge itself', async () => {
    const content = aFolder()
    git(content, ['checkout', '--quiet', '-b', 'branch'])
    writeFiles(content, { 'articles/third.md': anArticle('Third') })
    commit(content, later)
    git(content, ['checkout', '--quiet', 'main'])
    git(content, ['merge', '--quiet', '--no-ff', '--no-commit', 'branch'], later)
    remove(content, 'articles/old.md')
    commit(content, later)
    expect(await said(content)).toEqual(absent)
  })

  test('of letters of any script', async () => {
    const content = aFolder({ 'articles/größe-海.md': anArticle('Grösse') })
    remove(content, 'articles/größe-海.md')
    expect(await said(content)).toEqual([
      'content/articles/größe-海.md:1:1: error: Missing `/articles/größe-海/`, which was published, expected an article, a `withdrawn` note or an alias (address-vanished)',
      absent[1],
    ])
  })

  test('of a standing page', async () => {
    const content = aFolder({ 'pages/about.md': '---\ntitle: About\n---\nWho we are.\n' })
    expect(await said(content)).toEqual([])
    remove(content, 'pages/about.md')
    expect(await said(content)).toEqual([
      'content/pages/about.md:1:1: error: Missing `/about/`, which was published, expected a page or an alias (address-vanished)',
      'put a page there that says where its words are now',
    ])
  })
})

describe('no address has vanished', () => {
  test('when its file moved into another folder', async () => {
    const content = aFolder()
    move(content, 'articles/old.md', 'articles/2026/old.md')
    expect(await said(content)).toEqual([])
    commit(content, later)
    expect(await said(content)).toEqual([])
  })

  test('when its file is back', async () => {
    const content = aFolder()
    remove(content, 'articles/old.md')
    commit(content, later)
    writeFiles(content, { 'articles/old.md': anArticle('Old') })
    expect(await said(content)).toEqual([])
    commit(content, later)
    expect(await said(content)).toEqual([])
  })

  test('when its article is withdrawn', async () => {
    const content = aFolder()
    const notice = 'withdrawn: { date: 2026-11-21, reason: It was wrong. }\n'
    writeFiles(content, { 'articles/old.md': anArticle('Old', notice) })
    expect(await said(content)).toEqual([])
  })

  test('when its file has an error, which says enough', async () => {
    const content = aFolder()
    writeFiles(content, { 'articles/old.md': 'Nothing of an article.\n' })
    expect(await said(content)).toEqual([])
  })

  test.each([
    ['a draft', anArticle('Never', 'draft: true\n')],
    ['no article', 'Notes for myself.\n'],
    ['an article that could not be read', anArticle('Never', 'colour: red\n')],
    ['an article of a later day', anArticle('Never').replace(published, '2026-11-26')],
  ])('when what was there was %s', async (_, text) => {
    const content = aFolder({ 'articles/never.md': text })
    remove(content, 'articles/never.md')
    commit(content, later)
    expect(await said(content)).toEqual([])
  })

  test('when the file’s name could never be an address', async () => {
    const names = ['two words.md', '"quoted".md', 'a\nb.md', '-.md', '\u0001.md', ':(top)x.md']
    const files = names.map((name) => [`articles/${name}`, anArticle('Never')] as const)
    const content = aFolder(Object.fromEntries(files))
    for (const name of names) remove(content, `articles/${name}`)
    commit(content, later)
    expect(await said(content)).toEqual([])
  })
})

describe('who begins with the sample articles of another', () => {
  const samples = ['one', 'two', 'three'].map((name) => `articles/${name}.md`)
  const aClone = (): string => {
    const content = aKeptFolder(
      Object.fromEntries(samples.map((file) => [file, anArticle(file)] as const)),
    )
    commit(content, '2026-11-20T12:00:00Z')
    return content
  }

  test.each([true, false])('may take them all out (committed: %s)', async (committed) => {
    const content = aClone()
    for (const file of samples) remove(content, file)
    writeFiles(content, { 'articles/own.md': anArticle('Own') })
    if (committed) commit(content, later)
    expect(await said(content)).toEqual([])
  })

  test('has published what came after', async () => {
    const content = aClone()
    for (const file of samples) remove(content, file)
    writeFiles(content, { 'articles/old.md': anArticle('Old'), 'articles/b.md': anArticle('B') })
    commit(content, '2026-11-21T12:00:00Z')
    remove(content, 'articles/old.md')
    commit(content, later)
    expect(await said(content)).toEqual(absent)
  })

  test('is told of those that go while others stay', async () => {
    const content = aClone()
    writeFiles(content, { 'articles/old.md': anArticle('Old') })
    commit(content, '2026-11-21T12:00:00Z')
    remove(content, 'articles/old.md')
    expect(await said(content)).toEqual(absent)
  })

  test('is not told of them by the last build’s list either', async () => {
    const content = temporaryFolder({ 'articles/own.md': anArticle('Own') })
    const addresses = ['/about/', '/articles/one/', '/articles/two/', '/articles/three/']
    expect(await said(content, { built: later, addresses })).toEqual([])
  })
})

describe('where git knows nothing', () => {
  const lastBuild = {
    built: '2026-11-30T00:00:00.000Z',
    addresses: ['/about/', '/articles/draft/', '/articles/old/', '/articles/other/'],
  }
  const since = '; addresses held against the build of 2026-11-30T00:00:00.000Z'

  test('the last build’s list stands in for it', async () => {
    const content = temporaryFolder({
      'site.yml': 'name: Test\nurl: https://example.org\n',
      'articles/other.md': anArticle('Other'),
      'articles/draft.md': anArticle('Draft', 'draft: true\n'),
    })
    expect(await vanished(content)).toEqual({
      problems: [],
      note: 'History not looked at: git does not keep the folder',
    })
    expect((await vanished(content, lastBuild)).note).toBe(
      `History not looked at: git does not keep the folder${since}`,
    )
    expect(await said(content, lastBuild)).toEqual([
      'content/pages/about.md:1:1: error: Missing `/about/`, which was published, expected a page or an alias (address-vanished)',
      'put a page there that says where its words are now',
      'content/articles/draft.md:1:1: error: Unexpected draft at `/articles/draft/`, which was published, expected an article or a `withdrawn` note (address-vanished)',
      'remove `draft: true`, or take the article back with `withdrawn:`',
      ...absent,
    ])
  })

  test('a repository without a commit, or with none of the folder, is no history', async () => {
    const content = aKeptFolder({ 'articles/other.md': anArticle('Other') })
    expect((await vanished(content)).note).toBe(
      'History not looked at: nothing has been committed yet',
    )
    git(path.dirname(content), ['commit', '--quiet', '--allow-empty', '--message', 'Empty'])
    expect((await vanished(content)).note).toBe(
      'History not looked at: nothing in the folder has been committed yet',
    )
  })

  test('of a folder that is not there nothing more is said', async () => {
    const nowhere = path.join(temporaryFolder(), 'nowhere')
    expect(await vanished(nowhere)).toEqual({ problems: [], note: null })
  })

  test('a machine without git has none', async () => {
    const content = aFolder()
    const { PATH } = process.env
    process.env.PATH = temporaryFolder()
    try {
      expect(await vanished(content)).toEqual({
        problems: [],
        note: 'History not looked at: there is no git here',
      })
    } finally {
      process.env.PATH = PATH
    }
  })

  test('a shallow clone is looked at as far as it reaches', async () => {
    const content = aFolder()
    remove(content, 'articles/old.md')
    commit(content, later)
    const clones = temporaryFolder()
    const source = `file://${path.dirname(content)}`
    git(clones, ['clone', '--quiet', '--depth', '1', source, 'one'])
    const clone = path.join(clones, 'one', 'content')
    const shallow =
      'History looked at in part: the clone is shallow (`git fetch --unshallow` brings the rest)'
    expect(await vanished(clone)).toEqual({ problems: [], note: shallow })
    expect((await vanished(clone, lastBuild)).note).toBe(`${shallow}${since}`)
    expect(await said(clone, { ...lastBuild, addresses: ['/articles/old/'] })).toEqual(absent)
    remove(clone, 'articles/other.md')
    expect((await said(clone))[0]).toBe(absent[0]?.replaceAll('old', 'other'))
  })
})
