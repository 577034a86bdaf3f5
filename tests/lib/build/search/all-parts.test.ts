/** An index in parts finds what an index of all articles finds, in the same order. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { writeSearchIndex } from '../../../fixtures/write-search-index.ts'
import { chanceFrom } from '../../../bench/archive/chance.ts'
import { anArchive, aPublication } from '../../../fixtures/an-archive.ts'
import { aMoment, anArticle, aSection, takeaways } from '../../../fixtures/an-article.ts'
import { foundIn, type Options, readerOf, type Searched } from '../../../pagefind-reader.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const vocabulary =
  'ferry harbour theatre pier storm council tide bridge museum signal engine lantern market river captain window garden letter copper winter'.split(
    ' ',
  )

/** Of the first words much more often than of the last, and of every year in its own proportion. */
const articles = Array.from({ length: 90 }, (_, place) => {
  const { share, whole } = chanceFrom(place)
  const year = 2018 + Math.floor(place / 10)
  const words = (count: number): string =>
    Array.from({ length: count }, () => {
      const rank = Math.floor(share() ** (1 + (year % 3)) * vocabulary.length)
      return vocabulary[rank] ?? ''
    }).join(' ')
  const rare = place % 30 === 7 ? ' The okapi slept.' : ''
  return anArticle({
    slug: `story-${place}`,
    title: words(4),
    published: aMoment(`${year}-0${whole(1, 9)}-${whole(10, 28)}T0${place % 10}:00:00Z`),
    topics: [place % 2 === 0 ? 'Harbour' : 'Weather'],
    takeaways: takeaways(words(6)),
    introduction: aSection({ id: 'h-introduction', text: `The ${words(whole(20, 60))}.${rare}` }),
  })
})
const archive = anArchive(articles)

type Indexes = { readonly whole: string; readonly inParts: string }

/** Folders of sites: with one index, and with five parts. */
async function indexes(): Promise<Indexes> {
  const [whole, inParts] = [temporaryFolder(), temporaryFolder()]
  await writeSearchIndex(archive, whole)
  await writeSearchIndex(archive, inParts, 20)
  return { whole, inParts }
}

const parts = ['2018-2019', '2020-2021', '2022-2023', '2024-2025', '2026-1']

test('the parts lie beside each other, with one program and one list of words for all', async () => {
  const { whole, inParts } = await indexes()
  const files = readdirSync(path.join(inParts, 'pagefind'), { recursive: true, encoding: 'utf8' })
  const kinds = files
    .filter((file) => file.includes('.'))
    .map((file) => file.replace(/_[0-9a-f]+\./u, '.'))
  expect([...new Set(kinds)].sort()).toEqual(
    [
      ...parts.flatMap((part) => [
        `filter/en-x-${part}.pf_filter`,
        `fragment/en-x-${part}.pf_fragment`,
        `index/en-x-${part}.pf_index`,
        `pagefind.en-x-${part}.pf_meta`,
      ]),
      ...['pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js', 'words.json'],
      ...['wasm.en.pagefind', 'wasm.unknown.pagefind'],
    ].sort(),
  )
  const words = (folder: string): string =>
    readFileSync(path.join(folder, 'pagefind', 'words.json'), 'utf8')
  expect(words(inParts)).toBe(words(whole))
})

/** What somebody sees of an answer: what was found, in which order, and how good it is. */
async function seen({ results, filters, unfilteredResultCount }: Searched) {
  const found = await Promise.all(
    results.map(async ({ score, data }) => {
      const { raw_url, weighted_locations } = await data()
      return { raw_url, score: score.toPrecision(4), places: weighted_locations.length }
    }),
  )
  // Which of two with the same score comes first is nobody's word.
  found.sort((a, b) => Number(b.score) - Number(a.score) || (a.raw_url < b.raw_url ? -1 : 1))
  return { found, filters, unfilteredResultCount }
}

const weather = { filters: { topic: 'weather' } }
const questions: readonly (readonly [why: string, words: string | null, options?: Options])[] = [
  ['a frequent word', 'ferry'],
  ['a rare one', 'winter'],
  ['one that only some parts have', 'okapi'],
  ['two', 'copper lantern'],
  ['two, of which only some parts have one', 'ferry okapi'],
  ['the beginning of one', 'lett'],
  ['one that begins as another does', 'theatres'],
  ['two, of which nobody has one', 'zzyzx copper'],
  ['what nobody has', 'zzyzx'],
  ['a phrase', '"the okapi slept"'],
  ['narrowed', 'bridge storm', weather],
]

test('it finds what one index would, and ranks it as that would', async () => {
  const { whole, inParts } = await indexes()
  const [one, all] = [await readerOf(whole), await readerOf(inParts)]
  for (const [why, words, options] of questions) {
    const expected = await seen(await one.search(words, options))
    expect(await seen(await all.search(words, options)), why).toEqual(expected)
  }
})

test('in the order of time it goes through the parts, in either direction', async () => {
  const { whole, inParts } = await indexes()
  const [one, all] = [await readerOf(whole), await readerOf(inParts)]
  const slugs = async ({ results }: Searched): Promise<readonly string[]> =>
    Promise.all(results.map(async ({ data }) => (await data()).raw_url.split('/')[2] ?? ''))
  const newest = archive.entries.map(({ slug }) => slug)
  const sort = { published: 'desc' } as const
  const found = await all.search(null, { sort })
  expect(await slugs(found)).toEqual(newest)
  // Whoever sorts by score once more has the same.
  expect(found.results.map(({ score }) => score)).toEqual(newest.map((_, place) => 90 - place))
  expect(await slugs(await all.search(null, { sort: { published: 'asc' } }))).toEqual(
    newest.toReversed(),
  )
  for (const words of ['okapi', 'ferry okapi', 'copper lantern']) {
    expect(await slugs(await all.search(words, { ...weather, sort }))).toEqual(
      await slugs(await one.search(words, { ...weather, sort })),
    )
  }
})

test('facets are counted over all parts', async () => {
  const { inParts } = await indexes()
  const { filters } = await readerOf(inParts)
  expect(await filters()).toMatchObject({
    topic: { harbour: 45, weather: 45 },
    year: Object.fromEntries(
      Array.from({ length: 9 }, (_, place) => [String(2018 + place), 10] as const),
    ),
  })
})

test('of searches in haste the last is answered, and after an end it begins anew', async () => {
  const { inParts } = await indexes()
  const { debouncedSearch, destroy } = await readerOf(inParts)
  const both = await Promise.all([debouncedSearch('oka', {}, 10), debouncedSearch('okapi', {}, 10)])
  expect(both.map((each) => each?.results.length)).toEqual([undefined, 3])
  await destroy()
  expect((await debouncedSearch('okapi', {}, 0))?.results.length).toBe(3)
})

test('a site in a language without spaces finds words within its sentences', async () => {
  const texts = ['海底隧道由三十三节沉管组成。', '末班船六点开。', '海底电缆断了。']
  const chinese = anArchive(
    texts.map((text, place) =>
      anArticle({
        slug: `story-${place}`,
        title: text,
        lang: 'zh',
        published: aMoment(`${2020 + place}-03-02`),
        introduction: aSection({ id: 'h-introduction', text }),
      }),
    ),
    { site: aPublication({ language: 'zh-Hans' }) },
  )
  const folder = temporaryFolder()
  await writeSearchIndex(chinese, folder, 1)
  const found = await foundIn(folder, '海底')
  expect(found.map(({ raw_url }) => raw_url).sort()).toEqual([
    '/articles/story-0/',
    '/articles/story-2/',
  ])
})
