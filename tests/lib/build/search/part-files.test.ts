import { close } from 'pagefind'
import { afterAll, expect, test } from 'vitest'
import { partFiles } from '#lib/build/search/part-files.ts'
import { anArchive, aPublication, articleInContext, stories } from '../../../fixtures/an-archive.ts'
import { aSection } from '../../../fixtures/an-article.ts'

const text = 'The ferry leaves at eight.'
const archive = anArchive(stories(3, { introduction: aSection({ id: 'h-introduction', text }) }))
const site = aPublication()
const articles = await Promise.all(
  archive.entries.map(({ slug }) => articleInContext(archive, slug)),
)

afterAll(close)

test('the same articles give the same bytes, whatever was indexed before', async () => {
  const first = await partFiles({ id: '2026-1', articles, site })
  await partFiles({ id: '2025-1', articles: articles.slice(1), site })
  const second = await partFiles({ id: '2026-1', articles, site })
  expect(second).toEqual(first)
  await close()
  expect(await partFiles({ id: '2026-1', articles, site })).toEqual(first)
})

test('what a part brings, and what it is to be listed with', async () => {
  const { files, program, listed, words } = await partFiles({ id: '2026-1', articles, site })
  const named = (file: string): string => file.replace(/_[0-9a-f]+\./u, '.')
  expect([...new Set(files.map(({ file }) => named(file)))]).toEqual([
    'pagefind/filter/en-x-2026-1.pf_filter',
    'pagefind/fragment/en-x-2026-1.pf_fragment',
    'pagefind/index/en-x-2026-1.pf_index',
    'pagefind/pagefind.en-x-2026-1.pf_meta',
  ])
  expect(program.map(({ file }) => file)).toEqual([
    'pagefind/pagefind-worker.js',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
    'pagefind/wasm.unknown.pagefind',
  ])
  const { hash, signs, ...facts } = listed
  expect(files.map(({ file }) => file)).toContain(`pagefind/pagefind.${hash}.pf_meta`)
  expect(signs).toContain('_')
  // “Story 1” and the sentence.
  expect(facts).toEqual({
    tag: 'en-x-2026-1',
    articles: 3,
    averageLength: 7,
    stems: 'en',
    release: '1.6.0',
  })
  expect(words).toEqual([
    ['eight', 3],
    ['example', 3],
    ['ferry', 3],
    ['leaves', 3],
    ['story', 3],
  ])
})

test('an index of everything is named for the language alone', async () => {
  const { listed } = await partFiles({ id: null, articles, site })
  expect(listed.tag).toBe('en')
})
