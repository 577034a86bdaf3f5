/** What a build makes anew after an edit, and that it is what a build makes which has never made anything. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf, placeOf } from '#lib/build/products/store-files.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { writeWhole } from '#lib/system/whole-file.ts'
import { buildInto, removeSite, siteFolder } from './support/build-into.ts'
import { contentCopy } from './support/content-copy.ts'
import { fixtureEpoch } from './support/publication.ts'

const content = contentCopy('one-article')

/** On the disk of the site, as a build has it. */
const sites = path.join(projectFolder, 'test-results', 'sites')
mkdirSync(sites, { recursive: true })
const products = mkdtempSync(path.join(sites, 'products-'))
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
      // What was parsed before is known from other builds, those of earlier runs too.
      .map((line) => line.replace(/ in [\d.]+ s(?:, \d+ parsed anew)?/u, ' in # s')),
  }
}

/** Files that differ, or that one of the two has not; of the search's, which are named by what is in them, the folder. */
function differing(before: Hashes, after: Hashes): readonly string[] {
  const files = Object.keys({ ...before, ...after })
  const other = files.filter((file) => before[file] !== after[file])
  return [...new Set(other.map((file) => file.replace(/^pagefind\/.*$/u, 'pagefind/')))].sort()
}

type Text = {
  readonly title: string
  readonly published: string
  /** Its takeaway, and its first sentence. */
  readonly says: string
  readonly body: string
  /** Further lines of its front matter. */
  readonly more?: string
}

function article({ title, published, says, body, more = '' }: Text): string {
  const front = `title: ${title}\nauthor: Lin Mao\npublished: ${published}\ntopics: [harbour]\n`
  return `---\n${front}takeaways:\n  - ${says}\n${more}---\n\n${says} ${body}\n`
}

const fog = {
  ...{ title: 'Fog', published: '2026-01-03' },
  ...{ says: 'Nobody sees the pier.', body: 'It comes in winter.' },
}
const bell = {
  ...{ title: 'The bell', published: '2026-01-02' },
  ...{ says: 'It rings by day.', body: 'It does so at noon.' },
}
const gull = {
  ...{ title: 'A gull', published: '2026-01-01' },
  ...{ says: 'It stands on the pier.', body: 'It likes it there.' },
}

let first: Build

beforeAll(async () => {
  content.save('site.yml', 'name: The Pier\nurl: https://pier.example\nlanguage: en\n')
  for (const [name, text] of Object.entries({ fog, bell, gull })) {
    content.save(`articles/${name}.md`, article(text))
  }
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

/** The last line of a build. */
const wrote = (made: string): string => `Wrote test-results/sites/incremental/ in # s: ${made}`

test('a second build of the same makes nothing, and writes nothing down', async () => {
  const book = readFileSync(path.join(products, 'book'))
  const { hashes, said } = await build()
  expect(hashes).toEqual(first.hashes)
  expect(said).toEqual([
    'Checked 4 articles in # s',
    wrote('0 products made and 46 kept, 0 files changed, 0 new, 0 gone'),
  ])
  expect(readFileSync(path.join(products, 'book'))).toEqual(book)
})

const packed = (...files: readonly string[]): readonly string[] =>
  files.flatMap((file) => [file, `${file}.br`, `${file}.gz`])

test('another text changes its page, and what repeats it whole', async () => {
  content.save('articles/bell.md', article({ ...bell, body: 'It does so at night.' }))
  // Of a process that has not told of it yet, whatever moment the build is of.
  const untold = placeOf(path.join(products, 'files'), hashOf('untold'))
  writeWhole(untold, 'untold')
  const { hashes, said } = await build()
  expect(differing(first.hashes, hashes)).toEqual([
    'articles/bell/article.md',
    ...packed('articles/bell/index.html', 'atom.xml', 'feed.json', 'feed.xml'),
    'pagefind/',
    ...packed('topics/harbour/feed.xml'),
  ])
  // What is made is made side by side, and said when it is done.
  expect(said.toSorted()).toEqual([
    'Checked 4 articles in # s',
    'Indexed the articles for search in # s',
    'Made 1 page in # s',
    'Wrote feeds, sitemaps and texts for programs in # s',
    wrote('8 products made and 38 kept, 18 files changed, 3 new, 3 gone'),
  ])
  expect(existsSync(untold)).toBe(true)
})

test('when an earlier text comes back, all that was made of it is known', async () => {
  content.save('articles/bell.md', article(bell))
  const { hashes, said } = await build()
  expect(hashes).toEqual(first.hashes)
  expect(said).toEqual([
    'Checked 4 articles in # s',
    wrote('0 products made and 46 kept, 18 files changed, 3 new, 3 gone'),
  ])
})

test('after edits of all kinds, the site is the one that a build makes which has made nothing before', async () => {
  const withdrawn = 'withdrawn:\n  date: 2026-02-01\n  reason: It was a tern.\n'
  const corrections = 'corrections:\n  - date: 2026-02-02\n    text: It was not at noon.\n'
  content.save('articles/fog.md', article({ ...fog, title: 'No fog' }))
  content.save('articles/bell.md', article({ ...bell, body: 'At one.', more: corrections }))
  content.save('articles/gull.md', article({ ...gull, more: withdrawn }))
  content.save('articles/tide.md', article({ ...fog, title: 'Tide', published: '2026-03-04' }))
  const edited = await build()
  expect(edited.said[0]).toBe('Checked 5 articles in # s')
  const clean = await build('clean', path.join(products, 'clean'))
  expect(differing(clean.hashes, edited.hashes)).toEqual([])
})
