/** What a build makes anew after an edit, and that it is what a build makes which has never made anything. */

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf, placeOf } from '#lib/build/products/store-files.ts'
import { projectFolder } from '#lib/build/project.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { writeWhole } from '#lib/system/whole-file.ts'
import { buildInto, removeSite, siteFolder } from './support/build-into.ts'
import { contentCopy } from './support/content-copy.ts'
import { fixtureEpoch } from './support/publication.ts'

const content = contentCopy('one-article')

/** On the disk of the site, as a build has it. */
const products = mkdtempSync(path.join(projectFolder, 'test-results', 'products-'))
const cleanProducts = path.join(products, 'clean')

afterAll(() => {
  content.remove()
  rmSync(products, { recursive: true, force: true })
  for (const name of ['incremental', 'clean']) removeSite(name)
})

type Hashes = Readonly<Record<string, unknown>>

type Build = {
  readonly hashes: Hashes
  /** Without times. */
  readonly said: readonly string[]
}

async function build(name = 'incremental', kept = products): Promise<Build> {
  const { built, said } = await buildInto(name, content.folder, fixtureEpoch, kept)
  if (built.kind !== 'built') return expect.fail([...said, JSON.stringify(built)].join('\n'))
  const hashes: unknown = JSON.parse(
    readFileSync(path.join(siteFolder(name), 'hashes.json'), 'utf8'),
  )
  return {
    hashes: Object.fromEntries(Object.entries(hashes ?? {})),
    said: said
      .filter((line) => !line.startsWith('History not looked at'))
      .map((line) => line.replace(/ in [\d.]+ s/u, ' in # s')),
  }
}

/** Files that differ, or that one of the two has not; of the search's, which are named by what is in them, the folder. */
function differing(before: Hashes, after: Hashes): readonly string[] {
  const files = Object.keys({ ...before, ...after })
  const other = files.filter((file) => before[file] !== after[file])
  return [...new Set(other.map((file) => file.replace(/^pagefind\/.*$/u, 'pagefind/')))].sort()
}

function article(title: string, published: string, body: string): string {
  return `---\ntitle: ${title}\nauthor: Lin Mao\npublished: ${published}\ntopics: [harbour]\n---\n\n${body}\n`
}

let first: Build

beforeAll(async () => {
  content.save('site.yml', 'name: The Pier\nurl: https://pier.example\nlanguage: en\n')
  content.save('articles/fog.md', article('Fog at night', '2026-01-03', 'Nobody sees the pier.'))
  content.save('articles/bell.md', article('The bell', '2026-01-02', 'It rings at noon.'))
  content.save('articles/gull.md', article('A gull', '2026-01-01', 'It stands on the pier.'))
  first = await build()
})

test('every file of the site has its hash, but for the one with the hashes', async () => {
  const out = siteFolder('incremental')
  const files = (await filesIn(out)).filter((file) => file !== 'hashes.json')
  const hashes = files.map((file) => [file, hashOf(readFileSync(path.join(out, file)))] as const)
  expect(first.hashes).toEqual(Object.fromEntries(hashes))
})

test('what is published is what lies in the store, and not a copy', () => {
  const places = Object.entries(first.hashes).map(([file, hash]) => [
    statSync(path.join(siteFolder('incremental'), file)).ino,
    statSync(placeOf(path.join(products, 'files'), String(hash))).ino,
  ])
  expect(places.filter(([there, stored]) => there !== stored)).toEqual([])
})

test('a second build of the same makes nothing, and writes nothing down', async () => {
  const book = readFileSync(path.join(products, 'book'))
  const { hashes, said } = await build()
  expect(hashes).toEqual(first.hashes)
  expect(said).toEqual(['x'])
  expect(readFileSync(path.join(products, 'book'))).toEqual(book)
})

test('another text makes its page anew, and what quotes it; it is the site that a first build makes', async () => {
  content.save('articles/bell.md', article('The bell', '2026-01-02', 'It rings at night.'))
  // Of a process that has not told of it yet.
  const untold = placeOf(path.join(products, 'files'), hashOf('untold'))
  writeWhole(untold, 'untold')
  const edited = await build()
  expect(differing(first.hashes, edited.hashes)).toEqual(['x'])
  expect(edited.said).toEqual(['x'])
  expect(existsSync(untold)).toBe(true)
  const clean = await build('clean', cleanProducts)
  expect(clean.hashes).toEqual(edited.hashes)
})

test('after any further edits too', async () => {
  const edits: readonly (() => void)[] = [
    () => content.save('articles/fog.md', article('No fog', '2026-01-03', 'All see the pier.')),
    () => content.save('articles/tide.md', article('The tide', '2026-01-04', 'It comes at six.')),
    () => content.save('articles/bell.md', article('The bell', '2026-01-02\ndraft: true', 'Hush.')),
    () => rmSync(path.join(content.folder, 'articles', 'gull.md')),
    () => content.save('site.yml', 'name: The Quay\nurl: https://pier.example\nlanguage: en\n'),
  ]
  let last = first
  for (const edit of edits) {
    edit()
    last = await build()
  }
  rmSync(cleanProducts, { recursive: true, force: true })
  const clean = await build('clean', cleanProducts)
  expect(differing(clean.hashes, last.hashes)).toEqual([])
})

test('what was made for an earlier text is known when that text comes back', async () => {
  for (const name of ['fog', 'bell', 'gull', 'tide']) {
    rmSync(path.join(content.folder, 'articles', `${name}.md`), { force: true })
  }
  content.save('site.yml', 'name: The Pier\nurl: https://pier.example\nlanguage: en\n')
  content.save('articles/fog.md', article('Fog at night', '2026-01-03', 'Nobody sees the pier.'))
  content.save('articles/bell.md', article('The bell', '2026-01-02', 'It rings at noon.'))
  content.save('articles/gull.md', article('A gull', '2026-01-01', 'It stands on the pier.'))
  const { hashes, said } = await build()
  expect(hashes).toEqual(first.hashes)
  expect(said).toEqual(['x'])
})
