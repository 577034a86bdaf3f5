import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StandingPage } from '#lib/archive/archive.ts'
import { pageFile } from '#lib/archive/check/book.ts'
import { nothingHereFile, pagesOf, stepsOf } from '#lib/build/pages/pages-of.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'
import {
  anArchive,
  anAuthorFile,
  aPublication,
  stories,
  type TestArchive,
} from '../../../fixtures/an-archive.ts'
import { aMoment, anArticle, aPicture, aPlace } from '../../../fixtures/an-article.ts'
import { pageAt, valuesOf } from '../../../fixtures/page-at.ts'
import { editedArticles } from '../../../fixtures/random-articles.ts'

const site = aPublication({ topics: new Map([['sea', 'The sea']]) })

/** Enough of everything for a second page of each list. */
const large = anArchive(
  [
    ...stories(41, { topics: ['sea'], image: aPicture() }),
    anArticle({ slug: 'gone', withdrawn: { date: aMoment('2026-12-01'), reason: 'Wrong.' } }),
  ],
  { site, authorFiles: [anAuthorFile('ada', { name: 'Ada Example' })], pages: [aStandingPage()] },
)

function aStandingPage(): StandingPage {
  const { lang, dir, introduction, sections, closing, footnotes, links } = anArticle()
  return {
    ...{ slug: 'about', file: 'pages/about.md', title: 'About us', description: null },
    ...{ lang, dir, introduction, sections, closing, footnotes, links },
    ...{ policy: null, policyPlace: aPlace() },
  }
}

const archives: fc.Arbitrary<TestArchive> = fc.oneof(
  fc.constant(large),
  editedArticles.map(({ before }) => anArchive(before, { site })),
)

test('every page of the book has a value', () => {
  fc.assert(
    fc.property(archives, (archive) => {
      const values = valuesOf(archive)
      const files = pagesOf(archive).filter((file) => file !== nothingHereFile)
      expect(files.filter((file) => values.at(stepsOf(file)) === null)).toEqual([])
    }),
    { numRuns: 50 },
  )
})

const steps = fc.array(
  fc.constantFrom(
    ...['articles', 'topics', 'authors', 'archive', 'corrections', 'search', 'settings', 'about'],
    ...['a-0', 'a-1', 'story-1', 'gone', 'sea', 'ada', 'ada-example', '2026', '11', '10', ''],
    ...['page', '0', '1', '2', '02', '3', '4', '-1', 'NaN', 'constructor', '__proto__'],
  ),
  { maxLength: 5 },
)

test('and every value is of a page of the book', () => {
  fc.assert(
    fc.property(archives, steps, (archive, asked) => {
      const isListed = pagesOf(archive).includes(pageFile(...asked))
      expect(valuesOf(archive).at(asked) !== null).toBe(isListed)
    }),
    { numRuns: 400 },
  )
})

test('values are plain: they can be hashed, and sent to another process', () => {
  fc.assert(
    fc.property(archives, (archive) => {
      const values = valuesOf(archive)
      for (const file of pagesOf(archive)) {
        const value = file === nothingHereFile ? values.nothingHere : values.at(stepsOf(file))
        expect(digestOf(value)).toBe(digestOf(structuredClone(value)))
      }
    }),
    { numRuns: 20 },
  )
})

test('a page of a list has its rows and how many there are, and the front page what leads', () => {
  const namesOn = (...asked: readonly string[]) => {
    const { list, lead } = pageAt(large, 'front', ...asked)
    const { page, pages, count, rows } = list
    const [first, last] = [rows[0]?.slug, rows.at(-1)?.slug]
    return { lead: lead?.slug, page, pages, count, first, last }
  }
  expect(namesOn()).toEqual({
    ...{ lead: 'story-1', page: 1, pages: 2, count: 40 },
    ...{ first: 'story-2', last: 'story-21' },
  })
  expect(namesOn('page', '2')).toEqual({
    ...{ lead: undefined, page: 2, pages: 2, count: 40 },
    ...{ first: 'story-22', last: 'story-41' },
  })
})
