/** What went through the cache is what parsing gives, and nothing that could change it is overlooked. */

import { readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ArticleCache, wholeArticle } from '#lib/archive/cache/cached-article.ts'
import { keptReading } from '#lib/archive/cache/kept-reading.ts'
import type { Kept } from '#lib/archive/cache/known-reading.ts'
import { outlineOf } from '#lib/archive/outline.ts'
import { codeVersion } from '#lib/archive/cache/code-version.ts'
import { type ArticleContext, parseArticle } from '#lib/article/parse-article.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import { rooms } from '../../../architecture/rooms.ts'
import { aPictureFile } from '../../../fixtures/an-article.ts'
import { aFile, aSite, twoPictures } from '../../../fixtures/parsing.ts'
import { damages } from '../../../damages.ts'
import { temporaryFolder, writeFiles } from '../../../temporary-folder.ts'

const file = 'articles/harbour.md'
const boat = aFile({ body: 'One sentence.\n\n![A boat](../images/boat.png)' })
const here = { pictures: twoPictures, site: aSite() }

function keptArticle(
  source: string,
  name: string,
  context: ArticleContext,
  cache: ArticleCache,
): Kept<'article'> {
  return keptReading({ kind: 'article', source, file: name }, context, cache)
}

function aCache(): ArticleCache {
  return { folder: temporaryFolder(), code: 'c'.repeat(64) }
}

function onlyFileOf({ folder }: ArticleCache): string {
  const [name, ...others] = readdirSync(folder)
  expect(others).toEqual([])
  return join(folder, name ?? '')
}

const markdown = ['content', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)

test.each(markdown)('%s is the same out of the cache', (path) => {
  const cache = aCache()
  const source = readFileSync(path, 'utf8')
  const { article, problems } = parseArticle(source, file, here)
  const made = keptArticle(source, file, here, cache)
  const known = keptArticle(source, file, here, cache)
  expect([made.anew, known.anew]).toEqual([true, false])
  expect(known).toStrictEqual({ ...made, anew: false })
  expect(known.problems).toStrictEqual(problems)
  expect(known.outline).toStrictEqual(article === null ? null : outlineOf(article))
  if (article !== null) expect(wholeArticle(known.key, cache)).toStrictEqual(article)
})

describe('is parsed again', () => {
  const bigger: PictureTable = new Map([
    ...twoPictures,
    [
      'images/boat.png',
      aPictureFile({ path: 'images/boat.png', file: 'boat-0123456789.png', width: 800 }),
    ],
  ])
  test.each([
    ['with other words', boat.replace('One sentence.', 'Another one.'), file, here, {}],
    ['under another name', boat, 'articles/quay.md', here, {}],
    ['on another site', boat, file, { ...here, site: aSite('timeZone: Asia/Tokyo') }, {}],
    ['with another picture', boat, file, { ...here, pictures: bigger }, {}],
    ['with the picture gone', boat, file, { ...here, pictures: new Map() }, {}],
    ['by other code', boat, file, here, { code: 'd'.repeat(64) }],
  ])('%s', (_, source, path, context, code) => {
    const cache = aCache()
    keptArticle(boat, file, here, cache)
    const again = keptArticle(source, path, context, { ...cache, ...code })
    expect(again.anew).toBe(true)
    expect(again.problems).toStrictEqual(parseArticle(source, path, context).problems)
  })

  test('when a picture appears that it had asked for in vain', () => {
    const cache = aCache()
    const without = { ...here, pictures: new Map() }
    expect(keptArticle(boat, file, without, cache).outline).toBeNull()
    expect(keptArticle(boat, file, here, cache).outline).not.toBeNull()
  })
})

test('a picture that it does not name changes nothing', () => {
  const cache = aCache()
  keptArticle(boat, file, here, cache)
  const pictures = new Map([...twoPictures, ['images/sea.png', aPictureFile()]])
  expect(keptArticle(boat, file, { ...here, pictures }, cache).anew).toBe(false)
})

describe('a file that is not what was written', () => {
  test.each(damages.filter(([what]) => what !== 'forbidden'))(
    '%s: the article is parsed again',
    (_, damage) => {
      const cache = aCache()
      const before = keptArticle(boat, file, here, cache)
      damage(onlyFileOf(cache))
      expect(() => wholeArticle(before.key, cache)).toThrow('changed while it was needed')
      expect(keptArticle(boat, file, here, cache)).toStrictEqual(before)
      expect(keptArticle(boat, file, here, cache).anew).toBe(false)
    },
  )

  test('of another article: neither is taken for the other', () => {
    const cache = aCache()
    const before = keptArticle(boat, file, here, cache)
    const path = onlyFileOf(cache)
    const quay = keptArticle(boat, 'articles/quay.md', here, cache)
    renameSync(path.replace(before.key, quay.key), path)
    expect(keptArticle(boat, file, here, cache)).toStrictEqual(before)
  })
})

/** All that reading an article may call. */
const readFolders = rooms
  .filter(({ floor }) => floor <= (rooms.find(({ path }) => path === 'lib/archive')?.floor ?? -1))
  .map(({ path }) => path)

function aProject(): { readonly versionWith: (files: Readonly<Record<string, string>>) => string } {
  const sources = Object.fromEntries(readFolders.map((folder) => [`${folder}/a.ts`, 'export {}']))
  const project = temporaryFolder({ ...sources, 'package-lock.json': '{}' })
  return {
    versionWith: (files) => {
      writeFiles(project, files)
      return codeVersion(project)
    },
  }
}

test.each(readFolders)('the version of the code changes with a source of %s', (folder) => {
  const { versionWith } = aProject()
  const first = versionWith({})
  expect(versionWith({ [`${folder}/a.ts`]: 'export { }' })).not.toBe(first)
})

test('the version of the code changes with a package and with nothing else', () => {
  const { versionWith } = aProject()
  const first = versionWith({})
  expect(versionWith({ 'lib/desk/a.ts': 'export {}', 'content/a.md': '' })).toBe(first)
  expect(versionWith({ 'package-lock.json': '{ }' })).not.toBe(first)
})
