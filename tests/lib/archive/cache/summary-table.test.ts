/** A build that trusts the table gives what a build without one gives, whatever has become of the files or of the table. */

import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type ArticleCache, articleStore } from '#lib/archive/cache/cached-article.ts'
import { SummaryTable } from '#lib/archive/cache/summary-table.ts'
import { openForBuild } from '#lib/archive/open-for-build.ts'
import { listMarkdown } from '#lib/archive/read/read-articles.ts'
import { readSite } from '#lib/archive/read/read-site.ts'
import { storedFile } from '#lib/system/storage/store.ts'
import { damages, turnBit } from '../../../damages.ts'
import { aFile } from '../../../fixtures/parsing.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const options = { now: Date.parse('2027-01-01'), showUnpublished: false }
const text = (word: string): string => aFile({ body: `The ${word} is here.` })

let cache: ArticleCache
let folder: string

beforeEach(() => {
  // However long a build takes, the files were written a moment before it.
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  cache = { folder: join(temporaryFolder(), 'articles'), code: 'c'.repeat(64) }
  folder = temporaryFolder({
    'articles/a.md': text('apple'),
    'articles/b.md': text('berry'),
    'articles/c.md': '---\ntitle: 7\n',
  })
})

/** The clock of the disk cannot be set, ours can: what was written now was then written a minute ago. */
function aMinuteLater(): void {
  vi.setSystemTime(Date.now() + 60_000)
}

async function build(kept = cache) {
  const { archive, placed, parsedAnew } = await openForBuild(folder, { ...options, cache: kept })
  const articles = await Promise.all(
    archive.slugs.map(async (slug) => [await archive.article(slug), placed(slug)?.kept.digest]),
  )
  return { parsedAnew, articles, problems: archive.problems }
}

/** As it would be without a table. */
async function builtAfresh() {
  const { parsedAnew, ...built } = await build({ ...cache, folder: temporaryFolder() })
  expect(parsedAnew).toBeGreaterThan(0)
  return built
}

async function table(): Promise<SummaryTable> {
  const { site } = await readSite(folder, { siteUrl: null, basePath: null })
  const { files } = await listMarkdown(folder, 'articles')
  return new SummaryTable(folder, files.length, { pictures: new Map(), site }, cache)
}

/** Files that a build would not look into. */
async function trusted(): Promise<readonly string[]> {
  const { files } = await listMarkdown(folder, 'articles')
  const known = await table()
  return files.filter((file) => known.before(file) !== null).map(({ path }) => path)
}

const all = ['articles/a.md', 'articles/b.md', 'articles/c.md']
const a = (): string => join(folder, 'articles/a.md')
const b = (): string => join(folder, 'articles/b.md')

test('what has not changed for a while is not looked into, with its article or its problems', async () => {
  aMinuteLater()
  const first = await build()
  expect(await trusted()).toEqual(all)
  expect(await build()).toStrictEqual({ ...first, parsedAnew: 0 })
})

test('what was written a moment ago is looked into until it could have no other text', async () => {
  await build()
  expect(await trusted()).toEqual([])
  writeFileSync(a(), text('grape'))
  expect(await build()).toStrictEqual({ parsedAnew: 1, ...(await builtAfresh()) })
  aMinuteLater()
  await build()
  expect(await trusted()).toEqual(all)
})

test('a text of the same size is seen, even where its time was set back', async () => {
  aMinuteLater()
  await build()
  const { atime, mtime } = statSync(a())
  writeFileSync(a(), text('grape'))
  utimesSync(a(), atime, mtime)
  expect(await trusted()).toEqual(['articles/b.md', 'articles/c.md'])
  expect(await build()).toStrictEqual({ parsedAnew: 1, ...(await builtAfresh()) })
})

test('a time that is still to come is not trusted', async () => {
  aMinuteLater()
  utimesSync(a(), new Date(), new Date(Date.now() + 3_600_000))
  await build()
  expect(await trusted()).toEqual(['articles/b.md', 'articles/c.md'])
})

test('a renamed file is read under its new name', async () => {
  aMinuteLater()
  await build()
  renameSync(a(), join(folder, 'articles/d.md'))
  expect(await trusted()).toEqual(['articles/b.md', 'articles/c.md'])
  expect(await build()).toStrictEqual({ parsedAnew: 1, ...(await builtAfresh()) })
})

test('of two files that changed places each has the other text', async () => {
  aMinuteLater()
  await build()
  renameSync(a(), join(folder, 'aside'))
  renameSync(b(), a())
  renameSync(join(folder, 'aside'), b())
  expect(await trusted()).toEqual(['articles/c.md'])
  expect(await build()).toStrictEqual({ parsedAnew: 2, ...(await builtAfresh()) })
})

test('a removed file is gone, and the table forgets it', async () => {
  aMinuteLater()
  const before = await build()
  rmSync(a())
  expect(await build()).toStrictEqual({ parsedAnew: 0, ...(await builtAfresh()) })
  writeFileSync(a(), text('apple'))
  expect(await trusted()).toEqual(['articles/b.md', 'articles/c.md'])
  expect(await build()).toStrictEqual({ ...before, parsedAnew: 0 })
})

test('another site reads every text anew, and the table is then of that site', async () => {
  aMinuteLater()
  await build()
  writeFileSync(join(folder, 'site.yml'), 'name: Other\n')
  expect(await trusted()).toEqual([])
  expect(await build()).toStrictEqual({ parsedAnew: 3, ...(await builtAfresh()) })
  expect(await trusted()).toEqual(all)
})

test('new files with the old texts, as another clone has them, are read and not parsed', async () => {
  aMinuteLater()
  const before = await build()
  for (const [file, word] of [
    [a(), 'apple'],
    [b(), 'berry'],
  ] as const) {
    rmSync(file)
    writeFileSync(file, text(word))
  }
  expect(await trusted()).toEqual(['articles/c.md'])
  expect(await build()).toStrictEqual({ ...before, parsedAnew: 0 })
})

describe('damage', () => {
  const harm = damages.filter(([what]) => what !== 'forbidden')

  test.each(harm)('the table %s: all is looked up where it is kept', async (_, damage) => {
    aMinuteLater()
    const first = await build()
    for (const key of (await table()).keys) damage(storedFile(articleStore(cache), key).path)
    expect(await trusted()).toEqual([])
    expect(await build()).toStrictEqual({ ...first, parsedAnew: 0 })
    expect(await trusted()).toEqual(all)
  })

  test.each(harm)('what is kept of an article %s: it is parsed again', async (_, damage) => {
    aMinuteLater()
    const first = await build()
    damage(await keptFileOf('a'))
    expect(await trusted()).toEqual(['articles/b.md', 'articles/c.md'])
    expect(await build()).toStrictEqual({ ...first, parsedAnew: 1 })
  })

  test('that nothing tells of is found where the article is needed, and mended by the next build', async () => {
    aMinuteLater()
    const first = await build()
    const file = await keptFileOf('a')
    const { atime, mtime } = statSync(file)
    utimesSync(file, atime, mtime)
    await build()
    turnBit(file, 4000)
    utimesSync(file, atime, mtime)
    await expect(build()).rejects.toThrow('changed while it was needed: build again')
    expect(await build()).toStrictEqual({ ...first, parsedAnew: 1 })
  })
})

async function keptFileOf(slug: string): Promise<string> {
  const { placed } = await openForBuild(folder, { ...options, cache })
  return storedFile(articleStore(cache), placed(slug)?.kept.key ?? '').path
}
