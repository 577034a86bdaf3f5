import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ExportFolders, exportFolders } from '#lib/build/folders.ts'
import { type MakeLink, putBackPrevious, reuseOlder, swapIn } from '#lib/build/swap.ts'
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts'

const page = (folder: string): string => readFileSync(path.join(folder, 'index.html'), 'utf8')

const noLinks: MakeLink = () => {
  throw new Error('EPERM: operation not permitted, symlink')
}

function finish({ finished }: ExportFolders, text: string): void {
  writeFiles(finished, { 'index.html': text, [`only-${text}.html`]: text })
}

/** A project whose `out` was published by these builds. */
function afterBuilds(texts: readonly string[], makeLink?: MakeLink): ExportFolders {
  const folders = exportFolders(temporaryFolder())
  for (const text of texts) {
    finish(folders, text)
    swapIn(folders, makeLink)
  }
  return folders
}

/** What the whole sites beside `out` say, without the one that is in its place. */
function keptBeside({ versions }: ExportFolders): readonly string[] {
  return readdirSync(versions)
    .map((name) => page(path.join(versions, name)))
    .sort()
}

describe.each([
  ['as a link', undefined],
  ['where there are no links', noLinks],
] as const)('%s', (_, makeLink) => {
  test('the first build is put in its place', () => {
    const { out, finished } = afterBuilds(['first'], makeLink)
    expect(readdirSync(out)).toEqual(['index.html', 'only-first.html'])
    expect(existsSync(finished)).toBe(false)
  })

  test('a later one replaces all of the last one', () => {
    const { out } = afterBuilds(['first', 'second'], makeLink)
    expect(readdirSync(out)).toEqual(['index.html', 'only-second.html'])
  })

  test('the one before stays for who is reading it, and no other', () => {
    const folders = afterBuilds(['first', 'second', 'third', 'fourth'], makeLink)
    expect(keptBeside(folders)).toEqual(makeLink === undefined ? ['fourth', 'third'] : ['third'])
  })

  test('a folder that a build left before there were links is taken over', () => {
    const folders = afterBuilds([])
    writeFiles(folders.out, { 'index.html': 'old', 'gone/index.html': 'old' })
    finish(folders, 'new')
    swapIn(folders, makeLink)
    expect(readdirSync(folders.out)).toEqual(['index.html', 'only-new.html'])
    expect(keptBeside(folders)).toContain('old')
  })

  test('when there is no new site, the last one stands', () => {
    const folders = afterBuilds(['first'], makeLink)
    expect(() => swapIn(folders, makeLink)).toThrow('ENOENT')
    expect(page(folders.out)).toBe('first')
  })

  test('what killed builds have left beside it goes', () => {
    const folders = afterBuilds(['first', 'second'], makeLink)
    writeFiles(folders.versions, { '2020-left/index.html': 'left', lock: 'of this build' })
    symlinkSync('nowhere', path.join(folders.versions, 'link-left'))
    finish(folders, 'third')
    swapIn(folders, makeLink)
    rmSync(path.join(folders.versions, 'lock'))
    expect(keptBeside(folders)).toEqual(makeLink === undefined ? ['second', 'third'] : ['second'])
  })

  test('a project that is moved takes its site along', () => {
    const { out } = afterBuilds(['first', 'second'], makeLink)
    const moved = path.join(temporaryFolder(), 'elsewhere')
    renameSync(path.dirname(out), moved)
    expect(page(path.join(moved, 'out'))).toBe('second')
  })
})

test('when the new site cannot be moved into its place, the last one is put back', () => {
  const folders = afterBuilds(['first'], noLinks)
  finish(folders, 'second')
  const lost: MakeLink = (to, ...where) => {
    rmSync(to, { recursive: true })
    noLinks(to, ...where)
  }
  expect(() => swapIn(folders, lost)).toThrow('ENOENT')
  expect(page(folders.out)).toBe('first')
})

test('a link is replaced in one step: none of its readers finds nothing', () => {
  const folders = afterBuilds(['first'])
  const before = lstatSync(folders.out).ino
  const seen = readlinkSync(folders.out)
  finish(folders, 'second')
  swapIn(folders)
  expect(page(path.join(path.dirname(folders.out), seen))).toBe('first')
  expect(lstatSync(folders.out).ino).not.toBe(before)
  expect(readlinkSync(folders.out)).toMatch(/^\.out\/\d{8}T\d{6}Z-[\da-f]{8}$/u)
})

test('a link that leads nowhere any more is replaced too', () => {
  const folders = afterBuilds(['first'])
  rmSync(folders.versions, { recursive: true })
  finish(folders, 'second')
  swapIn(folders)
  expect(page(folders.out)).toBe('second')
})

test('another place, with another name', () => {
  const project = temporaryFolder()
  const folders = exportFolders(project, path.join(project, 'srv', 'www', 'site'))
  mkdirSync(path.dirname(folders.out), { recursive: true })
  finish(folders, 'first')
  swapIn(folders)
  expect(page(folders.out)).toBe('first')
  expect(readdirSync(path.dirname(folders.out))).toEqual(['.site', 'site'])
})

describe('a swap killed between two renames', () => {
  test('is undone', () => {
    const folders = afterBuilds(['first'], noLinks)
    renameSync(folders.out, path.join(folders.versions, 'previous'))
    expect(putBackPrevious(folders)).toBe(true)
    expect(page(folders.out)).toBe('first')
  })

  test('when the second has come, nothing is undone', () => {
    const folders = afterBuilds(['first'], noLinks)
    writeFiles(folders.versions, { 'previous/index.html': 'older' })
    expect(putBackPrevious(folders)).toBe(false)
    expect(page(folders.out)).toBe('first')
  })

  test('a site that somebody removed stays removed', () => {
    const folders = afterBuilds(['first', 'second'])
    rmSync(folders.out)
    expect(putBackPrevious(folders)).toBe(false)
    writeFileSync(folders.out, 'a file')
    expect(putBackPrevious(folders)).toBe(false)
  })
})

describe('a site that is shown no more', () => {
  test('is where the next one is put together', () => {
    const folders = afterBuilds(['first', 'second'])
    reuseOlder(folders)
    expect([page(folders.finished), page(folders.out)]).toEqual(['first', 'second'])
  })

  test('there is none after one build, nor where there are no links', () => {
    for (const folders of [afterBuilds(['first']), afterBuilds(['first', 'second'], noLinks)]) {
      reuseOlder(folders)
      expect(existsSync(folders.finished)).toBe(false)
    }
  })

  test('what a killed build has left is taken instead; a file in its place goes', () => {
    const folders = afterBuilds(['first', 'second'])
    finish(folders, 'half')
    reuseOlder(folders)
    expect([page(folders.finished), keptBeside(folders).length]).toEqual(['half', 3])
    rmSync(folders.finished, { recursive: true })
    writeFileSync(folders.finished, '')
    reuseOlder(folders)
    expect(page(folders.finished)).toBe('first')
  })
})
