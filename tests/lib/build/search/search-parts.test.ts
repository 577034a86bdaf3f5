import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchParts } from '#lib/build/search/search-parts.ts'

type Dated = { readonly slug: string; readonly day: string }
type Listed = readonly (readonly [id: string, slugs: string])[]

function partsOf(articles: readonly Dated[], size: number): Listed {
  const newestFirst = articles.toSorted((a, b) => (a.day < b.day ? 1 : -1))
  const years = [...new Set(newestFirst.map(({ day }) => day.slice(0, 4)))].map((year) => ({
    year,
    months: [{ entries: newestFirst.filter(({ day }) => day.startsWith(year)) }],
  }))
  return searchParts({ years }, size).map(({ id, slugs }) => [id, slugs.join(' ')])
}

const aYear = (year: number, count: number): readonly Dated[] =>
  Array.from({ length: count }, (_, place) => ({
    slug: `of-${year}-${place + 1}`,
    day: `${year}-01-${String(place + 1).padStart(2, '0')}`,
  }))

test('nothing has no part, and what fits into one is in one, the newest first', () => {
  expect(partsOf([], 3)).toEqual([])
  expect(partsOf([...aYear(2019, 1), ...aYear(2024, 2)], 3)).toEqual([
    ['2019-2024', 'of-2024-2 of-2024-1 of-2019-1'],
  ])
  expect(partsOf(aYear(2026, 2), 3)).toEqual([['2026-1', 'of-2026-2 of-2026-1']])
})

test('years share a part, and a year of many is cut from its oldest article on', () => {
  const articles = [2016, 2017, 2018, 2023].flatMap((year) => aYear(year, 1))
  expect(partsOf([...articles, ...aYear(2026, 7)], 3)).toEqual([
    ['2026-3', 'of-2026-7'],
    ['2026-2', 'of-2026-6 of-2026-5 of-2026-4'],
    ['2026-1', 'of-2026-3 of-2026-2 of-2026-1'],
    ['2023-1', 'of-2023-1'],
    ['2016-2018', 'of-2018-1 of-2017-1 of-2016-1'],
  ])
})

const archives = fc
  .uniqueArray(
    fc.record({
      year: fc.integer({ min: 2009, max: 2026 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      slug: fc.integer({ min: 0, max: 9_999 }),
    }),
    { selector: ({ slug }) => slug, minLength: 2, maxLength: 60 },
  )
  .map((all) =>
    all.map(({ year, month, day, slug }) => ({
      slug: `story-${slug}`,
      day: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    })),
  )
const sizes = fc.integer({ min: 1, max: 12 })

const without = (all: Listed, some: Listed): Listed =>
  all.filter((part) => !some.some(([id, slugs]) => id === part[0] && slugs === part[1]))

test('every article is in one part, which is no larger than may be, and parts follow one another in time', () => {
  fc.assert(
    fc.property(archives, sizes, (articles, size) => {
      const parts = partsOf(articles, size)
      const all = partsOf(articles, articles.length).map(([, slugs]) => slugs)
      expect(parts.map(([, slugs]) => slugs).join(' ')).toEqual(all.join(' '))
      expect(parts.filter(([, slugs]) => slugs.split(' ').length > size)).toEqual([])
      expect(new Set(parts.map(([id]) => id)).size).toBe(parts.length)
    }),
  )
})

test('a new article changes the newest part and no other', () => {
  fc.assert(
    fc.property(archives, sizes, (articles, size) => {
      const before = partsOf(articles, size)
      const after = partsOf([...articles, { slug: 'new', day: '2026-12-29' }], size)
      expect(without(before.slice(1), after)).toEqual([])
    }),
  )
})

test('one that is taken out changes the parts of its year, unless several now fit into one', () => {
  fc.assert(
    fc.property(archives, sizes, fc.nat(), (articles, size, at) => {
      const gone = articles[at % articles.length] ?? { slug: '', day: '' }
      const before = partsOf(articles, size)
      const left = articles.filter((each) => each !== gone)
      const after = partsOf(left, size)
      const ofYear = new Set(
        articles
          .filter(({ day }) => day.slice(0, 4) === gone.day.slice(0, 4))
          .map(({ slug }) => slug),
      )
      const joined = without(after, before).map(([, slugs]) => slugs)
      const astray = without(before, after)
        .map(([, slugs]) => slugs)
        .filter((slugs) => !slugs.split(' ').some((slug) => ofYear.has(slug)))
        .filter((slugs) => !joined.some((whole) => whole.includes(slugs)))
      expect(astray).toEqual([])
    }),
  )
})
