import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSnapshot } from '#lib/archive/archive-snapshot.ts'
import { articleStore } from '#lib/archive/cache/cached-article.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import { openForBuild } from '#lib/archive/open-for-build.ts'
import { pruneStore } from '#lib/system/storage/prune-store.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const options = { now: Date.parse('2027-01-01'), showUnpublished: false }

function aCache() {
  return { folder: join(temporaryFolder(), 'articles'), code: 'c'.repeat(64) }
}

test.each(['content', 'tests/fixtures/publication', 'tests/fixtures/one-article'])(
  'the snapshot of %s is the archive that reading the folder opens, and a second build parses nothing',
  async (folder) => {
    const cache = aCache()
    const opened = await openArchive(folder, options)
    const { article, summaries, ...lists } = opened
    const first = await openForBuild(folder, { ...options, cache })
    const second = await openForBuild(folder, { ...options, cache })
    expect(summaries.length).toBeGreaterThan(0)
    expect([first.parsedAnew, second.parsedAnew]).toEqual([first.files.length, 0])
    expect(second).toStrictEqual({ ...first, parsedAnew: 0 })
    const { article: kept, ...keptLists } = openSnapshot(second.snapshot)
    expect(keptLists).toStrictEqual(lists)
    for (const slug of lists.slugs) expect(await kept(slug)).toStrictEqual(await article(slug))
    expect(await kept('not-there')).toBeNull()
  },
)

test('a snapshot that is cut off or missing is refused', async () => {
  const { snapshot } = await openForBuild('tests/fixtures/one-article', {
    ...options,
    cache: aCache(),
  })
  writeFileSync(snapshot, 'x')
  expect(() => openSnapshot(snapshot)).toThrow('is not the archive of this build')
  expect(() => openSnapshot(`${snapshot}-2`)).toThrow('is not the archive of this build')
})

test('what other code has parsed goes, and the oldest of what is not in use', async () => {
  const cache = aCache()
  await openForBuild('tests/fixtures/one-article', { ...options, cache })
  const [inUse = ''] = readdirSync(cache.folder)
  const other = join(cache.folder, `${'0'.repeat(64)}.${'d'.repeat(16)}.kept`)
  writeFileSync(other, '')
  for (let nth = 0; nth < 1002; nth += 1) {
    writeFileSync(join(cache.folder, `idle${nth}.${'c'.repeat(16)}.kept`), '')
  }
  const unfinished = join(cache.folder, `${inUse}.half`)
  writeFileSync(unfinished, '')
  pruneStore(articleStore(cache), [inUse.slice(0, 64)], Date.now())
  expect([existsSync(other), existsSync(unfinished)]).toEqual([false, true])
  expect(readdirSync(cache.folder)).toHaveLength(1 + 1000 + 1)
  pruneStore(articleStore(cache), [inUse.slice(0, 64)], Date.now() + 2 * 3_600_000)
  expect(existsSync(unfinished)).toBe(false)
  expect(readdirSync(cache.folder)).toContain(inUse)
})
