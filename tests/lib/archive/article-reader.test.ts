/** Many processes read what one reads, in the same order, and one that fails ends the reading. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { type ArticleCache, wholeArticle } from '#lib/archive/article-cache.ts'
import { readMarkdown } from '#lib/archive/read-articles.ts'
import { articleReader } from '#lib/archive/article-reader.ts'
import { aFile, aSite, twoPictures } from '../../fixtures/parsing.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const around = { pictures: twoPictures, site: aSite() }

function aCache(): ArticleCache {
  return { folder: temporaryFolder(), code: 'c'.repeat(64) }
}

/** A script in the place of ours. */
function script(text: string): URL {
  const folder = temporaryFolder({ 'failing.mjs': text })
  return pathToFileURL(join(folder, 'failing.mjs'))
}

const good = aFile({ body: 'One sentence. Another one.\n\n![A boat](../images/boat.png)' })
const broken = aFile({ more: 'topics: 7\n', body: '[Nowhere](javascript:x)' })

const files = {
  'articles/a.md': good,
  'articles/b.md': broken,
  'articles/c.md': '---js\n',
  'articles/d.md': Buffer.from([0xff, 0xfe, 0x41]),
  'articles/e.md': good.replace('Another', 'A third'),
  'articles/f.md': broken.replace('topics', 'authors'),
  'articles/g.md': good.replace('Another', 'A fourth'),
}

async function readWith(processes: number, folder: string, cache: ArticleCache) {
  const reader = articleReader({ around, cache }, { aloneUpTo: 0, processes })
  try {
    return await readMarkdown(folder, 'articles', around, reader.read)
  } finally {
    reader.end()
  }
}

test('the same articles and the same problems in the same order, however many processes read', async () => {
  const folder = temporaryFolder(files)
  const [ofOne, ofMany] = [aCache(), aCache()]
  const alone = await readWith(1, folder, ofOne)
  const together = await readWith(2, folder, ofMany)
  expect(alone.parsed.map(({ anew, problems }) => [anew, problems.length])).toEqual([
    [true, 0],
    [true, 2],
    [true, 1],
    [true, 0],
    [true, 2],
    [true, 0],
  ])
  expect(together).toStrictEqual(alone)
  expect(readdirSync(ofMany.folder).sort()).toEqual(readdirSync(ofOne.folder).sort())
  for (const { key, outline } of alone.parsed) {
    if (outline !== null) expect(wholeArticle(key, ofMany)).toStrictEqual(wholeArticle(key, ofOne))
  }
  const again = await readWith(2, folder, ofMany)
  expect(again).toStrictEqual({
    ...alone,
    parsed: alone.parsed.map((each) => ({ ...each, anew: false })),
  })
})

test('an article that throws in a process fails by name', async () => {
  // Which no reading of a `site.yml` gives.
  const site = { ...aSite(), timeZone: 'Nowhere/At_all' }
  const reader = articleReader(
    { around: { ...around, site }, cache: aCache() },
    { aloneUpTo: 0, processes: 2 },
  )
  await expect(reader.read(good, 'articles/a.md')).rejects.toThrow(
    'articles/a.md could not be read: Invalid time zone specified: Nowhere/At_all',
  )
  reader.end()
})

test('a process that dies at an article fails it by name, and all that wait', async () => {
  const dying = script(`process.on('message', ({ kind }) => kind === 'task' && process.exit(7))`)
  const reader = articleReader(
    { around, cache: aCache() },
    { aloneUpTo: 1, processes: 2, script: dying },
  )
  const read = await Promise.allSettled(
    ['a', 'b', 'c', 'd', 'e'].map((name) => reader.read(good, `articles/${name}.md`)),
  )
  reader.end()
  const outcomes = read.map((each) =>
    each.status === 'fulfilled' ? 'read' : (each.reason as Error).message,
  )
  expect(outcomes[0]).toBe('read')
  expect(new Set(outcomes.slice(1)).size).toBe(1)
  expect(outcomes[1]).toMatch(/^articles\/[bc]\.md could not be read: its process ended with 7$/u)
})

test('a process that does not even start fails what it was to read', async () => {
  const reader = articleReader(
    { around, cache: aCache() },
    { aloneUpTo: 0, processes: 2, script: script('process.exit(3)') },
  )
  const why = 'could not be read: its process ended with 3'
  await expect(reader.read(good, 'articles/a.md')).rejects.toThrow(why)
  await expect(reader.read(good, 'articles/b.md')).rejects.toThrow(why)
  reader.end()
})
