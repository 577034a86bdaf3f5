import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleStore } from '#lib/archive/cache/cached-article.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import { openForBuild } from '#lib/archive/open-for-build.ts'
import { pruneStore } from '#lib/system/storage/prune-store.ts'
import { aFile } from '../../fixtures/parsing.ts'
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts'

const options = { now: Date.parse('2027-01-01'), showUnpublished: false }

function aCache() {
  return { folder: join(temporaryFolder(), 'articles'), code: 'c'.repeat(64) }
}

test.each(['content', 'tests/fixtures/publication', 'tests/fixtures/one-article'])(
  'the archive of %s is the one that reading the folder opens, and a second build parses nothing',
  async (folder) => {
    const cache = aCache()
    const opened = await openArchive(folder, options)
    const { article, summaries, ...lists } = opened
    const first = await openForBuild(folder, { ...options, cache })
    const second = await openForBuild(folder, { ...options, cache })
    expect(summaries.length).toBeGreaterThan(0)
    expect([first.parsedAnew, second.parsedAnew]).toEqual([first.files.length, 0])
    for (const { archive } of [first, second]) {
      const { article: kept, ...keptLists } = archive
      expect(keptLists).toStrictEqual(lists)
      for (const slug of lists.slugs) expect(await kept(slug)).toStrictEqual(await article(slug))
      expect(await kept('not-there')).toBeNull()
    }
    for (const slug of lists.slugs) expect(second.placed(slug)).toStrictEqual(first.placed(slug))
  },
)

test('what an article is kept as says which picture its page shows', async () => {
  const cache = aCache()
  const folder = temporaryFolder({
    'articles/a.md': aFile({ body: 'One sentence.\n\n![A boat](../images/boat.png)' }),
    'images/boat.png': readFileSync('tests/fixtures/publication/images/ada-brook.png'),
  })
  const digest = async (): Promise<string | undefined> => {
    const { placed } = await openForBuild(folder, { ...options, cache })
    return placed('a')?.kept.digest
  }
  const before = await digest()
  expect(before).toMatch(/^[0-9a-f]{64}$/u)
  expect(await digest()).toBe(before)
  writeFiles(folder, {
    'images/boat.png': readFileSync('tests/fixtures/publication/images/canary-of-a-draft.png'),
  })
  expect(await digest()).not.toBe(before)
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
