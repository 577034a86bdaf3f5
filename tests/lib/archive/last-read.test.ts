/** Somebody who writes sees what a file said before, as long as it cannot be read; a build and a check do not. */

import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { ArticleCache } from '#lib/archive/cache/cached-article.ts'
import { LastRead } from '#lib/archive/last-read.ts'
import { type BuildContent, openForBuild } from '#lib/archive/open-for-build.ts'
import { aFile } from '../../fixtures/parsing.ts'
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts'

const now = Date.parse('2027-01-01')
const fog = 'articles/fog.md'
const broken = '---\ntitel: Fog\n---\nIt stayed.\n'

let cache: ArticleCache
let folder: string

beforeEach(() => {
  cache = { folder: join(temporaryFolder(), 'articles'), code: 'c'.repeat(64) }
  folder = temporaryFolder({
    'site.yml': 'name: The Quay\n',
    [fog]: aFile({ body: 'The fog came.' }),
    'articles/link.md': aFile({ body: 'See [the fog](/articles/fog/).' }),
    'pages/about.md': '---\ntitle: About\n---\nWho we are.\n',
    'authors/ann.md': '---\nname: Ann Example\nrole: Sailor\n---\n',
  })
})

function opened(lastRead?: LastRead): Promise<BuildContent> {
  const kept = lastRead === undefined ? {} : { lastRead }
  return openForBuild(folder, { now, showUnpublished: true, cache, ...kept })
}

async function textOf({ archive }: BuildContent): Promise<string | undefined> {
  return (await archive.article('fog'))?.article.introduction.sentences[0]?.text
}

test.each<[string, string | Uint8Array]>([
  ['has a mistake', broken],
  ['is no text', new Uint8Array([0xff, 0xfe, 0, 0x80])],
])('an article whose file %s, until it is mended', async (_, source) => {
  const lastRead = new LastRead()
  await opened(lastRead)
  writeFiles(folder, { [fog]: source })
  const first = await opened(lastRead)
  const second = await opened(lastRead)
  for (const content of [first, second]) {
    expect(await textOf(content)).toBe('The fog came.')
    expect([...content.earlier]).toEqual([fog])
    expect(content.archive.entries.map(({ slug }) => slug)).toEqual(['fog', 'link'])
  }
  writeFiles(folder, { [fog]: aFile({ body: 'It went.' }) })
  const mended = await opened(lastRead)
  expect([await textOf(mended), [...mended.earlier]]).toEqual(['It went.', []])
})

test('also when it was broken while nobody looked, and by another site', async () => {
  await opened()
  writeFiles(folder, { [fog]: broken, 'site.yml': 'name: The Pier\n' })
  expect(await textOf(await opened(new LastRead()))).toBe('The fog came.')
  expect(await textOf(await opened(new LastRead()))).toBe('The fog came.')
})

test('a file that is gone is gone, and one that never was an article shows nothing', async () => {
  writeFiles(folder, { [fog]: broken })
  expect(await textOf(await opened(new LastRead()))).toBeUndefined()
})

test('a build has nothing of it, and the problems are the same', async () => {
  const lastRead = new LastRead()
  await opened(lastRead)
  writeFiles(folder, { [fog]: broken })
  const [built, seen] = [await opened(), await opened(lastRead)]
  expect(built.archive.slugs).toEqual(['link'])
  expect([...built.earlier]).toEqual([])
  expect(seen.archive.problems).toEqual(built.archive.problems)
})

test('a standing page, an author and the settings are what they were in this session', async () => {
  const lastRead = new LastRead()
  await opened(lastRead)
  writeFiles(folder, {
    'site.yml': 'name: [\n',
    'pages/about.md': '---\ntitel: About\n---\nWho.\n',
    'authors/ann.md': '---\nnam: Ann\n---\n',
  })
  const { archive, earlier } = await opened(lastRead)
  expect(archive.site.name).toBe('The Quay')
  expect(archive.pages.map(({ title }) => title)).toEqual(['About'])
  expect(archive.authors.map(({ page }) => page?.role)).toEqual(['Sailor'])
  expect([...earlier]).toEqual(['authors/ann.md', 'pages/about.md'])
})
