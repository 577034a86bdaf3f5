/** Many processes read what one reads, and a text that cannot be read to its end is a problem of its own file alone. */

import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type ArticleCache, wholeArticle } from '#lib/archive/cache/cached-article.ts'
import type { Kept } from '#lib/archive/cache/known-reading.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import { openForBuild } from '#lib/archive/open-for-build.ts'
import { listMarkdown, readListed, type ReadOne } from '#lib/archive/read/read-articles.ts'
import { type ReadingTask, TextReader } from '#lib/archive/read/text-reader.ts'
import { unreadText } from '#lib/archive/read/unread-text.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import type { Outcome } from '#lib/system/processes/limited-process.ts'
import { ProcessPool } from '#lib/system/processes/process-pool.ts'
import { StoreRefusal } from '#lib/system/storage/store-refusal.ts'
import { type Problem, problemLine } from '#lib/text/problem.ts'
import { aFile, aSite, twoPictures } from '../../../fixtures/parsing.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const context = { pictures: twoPictures, site: aSite() }

function aReader(script: string, processes: number): TextReader {
  const pool = new ProcessPool<ArticleContext, ReadingTask>({
    script: fileURLToPath(new URL(script, import.meta.url)),
    // The first text that a new process parses takes it some hundred milliseconds.
    limits: { milliseconds: 1500, megabytes: 256 },
    processes,
  })
  onTestFinished(() => pool.end())
  return new TextReader(pool)
}

const ours = '../../../../lib/archive/read/parse.worker.ts'

function aCache(): ArticleCache {
  return { folder: join(temporaryFolder(), 'articles'), code: 'c'.repeat(64) }
}

const good = aFile({ body: 'One sentence. Another one.\n\n![A boat](../images/boat.png)' })
const broken = aFile({ more: 'topics: 7\n', body: '[Nowhere](javascript:x)' })

test('the same articles and the same problems in the same order, however many processes read', async () => {
  const folder = temporaryFolder({
    'articles/a.md': good,
    'articles/b.md': broken,
    'articles/c.md': '---js\n',
    'articles/d.md': Buffer.from([0xff, 0xfe, 0x41]),
    'articles/e.md': good.replace('Another', 'A third'),
    'articles/f.md': broken.replace('topics', 'authors'),
    'articles/g.md': good.replace('Another', 'A fourth'),
  })
  const readWith = async (reader: TextReader, cache: ArticleCache) => {
    const readOne: ReadOne<Kept<'article'>> = (source, file) =>
      reader.readKept({ kind: 'article', source, file }, context, cache)
    return readListed(folder, await listMarkdown(folder, 'articles'), readOne, null)
  }
  const [ofOne, ofMany] = [aCache(), aCache()]
  const alone = await readWith(aReader(ours, 1), ofOne)
  const together = await readWith(aReader(ours, 2), ofMany)
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
  const again = await readWith(aReader('./no-such-process.ts', 2), ofMany)
  expect(again).toStrictEqual({
    ...alone,
    parsed: alone.parsed.map((each) => ({ ...each, anew: false })),
  })
})

test('that a text cannot be kept is no fault of the text', async () => {
  const folder = join(temporaryFolder({ taken: '' }), 'taken', 'articles')
  const text = { kind: 'article', source: good, file: 'articles/a.md' } as const
  const reading = aReader(ours, 1).readKept(text, context, { ...aCache(), folder })
  await expect(reading).rejects.toThrow(
    new StoreRefusal(
      `Unexpected refusal to write \`${relative('', folder)}\`, which is below a file, expected a place for what builds make: move that file away, or move the project to where it may write`,
    ),
  )
})

const lines = (problems: readonly Problem[]) =>
  problems.map((each) => problemLine(each, '').slice(1))

const options = {
  now: Date.parse('2027-01-01'),
  showUnpublished: false,
  siteUrl: { origin: 'https://example.org', path: '' },
}

const story = aFile({ body: 'One sentence.' })

const withHostileFiles = {
  'site.yml': 'name: Test\n',
  'articles/before.md': story,
  'articles/hangs.md': story,
  'articles/recurses.md': story,
  'articles/zebra.md': story,
  'authors/recurses.md': '---\nname: Ann Example\n---\n',
  'images/recurses.png.yml': 'credit: Drawing by Ann\n',
  'pages/about.md': '---\ntitle: About\n---\nUs.\n',
  'pages/recurses.md': '---\ntitle: Contact\n---\nUs.\n',
}

const crashed =
  'Unexpected failure to read the file (Maximum call stack size exceeded), expected its problems or none (file-parser-crashed)'
const whatIsSaid = [
  'articles/hangs.md:1:1: error: Unexpected work of more than 1.5 s to read one file, expected less (file-too-slow)',
  `articles/recurses.md:1:1: error: ${crashed}`,
  `authors/recurses.md:1:1: error: ${crashed}`,
  `images/recurses.png.yml:1:1: error: ${crashed}`,
  'images/recurses.png.yml:1:1: error: Missing picture `images/recurses.png`, expected it beside these words (picture-missing)',
  `pages/recurses.md:1:1: error: ${crashed}`,
]

test('a text at which the parser hangs or throws is a problem of its file, and all others are read', async () => {
  const folder = temporaryFolder(withHostileFiles)
  const archive = await openArchive(folder, options, aReader('./parse-badly.worker.ts', 1))
  expect(lines(archive.problems)).toEqual(whatIsSaid)
  expect(archive.slugs).toEqual(['before', 'zebra'])
  expect(archive.pages.map(({ slug }) => slug)).toEqual(['about'])
})

test('a build with more processes says the same, and keeps none of it for the next one', async () => {
  const folder = temporaryFolder(withHostileFiles)
  const cache = aCache()
  const built = await openForBuild(
    folder,
    { ...options, cache },
    aReader('./parse-badly.worker.ts', 2),
  )
  expect(lines(built.archive.problems)).toEqual(whatIsSaid)
  expect(built.files).toHaveLength(4)
  const again = await openForBuild(folder, { ...options, cache })
  expect(again.archive.problems.map(({ file, rule }) => `${file}: ${rule}`)).toEqual([
    'images/recurses.png.yml: picture-missing',
  ])
  expect(again.parsedAnew).toBe(2)
})

test.each<[Exclude<Outcome<never>, { kind: 'answered' }>, string]>([
  [
    { kind: 'overran', limit: 'memory', most: 512 },
    'Unexpected need of more than 512 MB to read one file, expected less (file-too-much-memory)',
  ],
  [
    { kind: 'died', how: 'SIGSEGV' },
    'Unexpected failure to read the file (SIGSEGV), expected its problems or none (file-parser-crashed)',
  ],
])('%o is said as a problem of the file', (outcome, line) => {
  expect(lines([unreadText('articles/a.md', outcome)])).toEqual([
    `articles/a.md:1:1: error: ${line}`,
  ])
})

test('a text that was not read to its end is left alone for a while, and not for ever', async () => {
  const run = vi.fn<() => Promise<Outcome<never>>>()
  run.mockResolvedValue({ kind: 'died', how: 'SIGKILL' })
  const reader = new TextReader({ run, warmUp: () => undefined, end: () => undefined })
  const ask = () => reader.read({ kind: 'article', source: good, file: 'articles/a.md' }, context)
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const first = await ask()
  expect(first.kind).toBe('unread')
  expect(await Promise.all([ask(), ask()])).toEqual([first, first])
  expect(run).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(60_000)
  expect(await ask()).toEqual(first)
  expect(run).toHaveBeenCalledTimes(2)
})
