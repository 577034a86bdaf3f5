// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ArchiveIndex } from '#components/listing/archive-index.tsx'
import { MonthPage } from '#components/listing/month-page.tsx'
import { YearPage } from '#components/listing/year-page.tsx'
import type { Article } from '#lib/article/article.ts'
import { aMoment, anArticle } from '../../fixtures/an-article.ts'
import { type TestArchive, anArchive, aPublication, stories } from '../../fixtures/an-archive.ts'
import { nth, pageAt } from '../../fixtures/page-at.ts'
import { linksIn } from '../links-in.ts'
import { outline } from '../outline.ts'
import { show } from '../show.ts'

const main = (): HTMLElement => screen.getByRole('main')

/** Articles named by the days on which they were published. */
const on = (...days: readonly string[]): readonly Article[] =>
  days.map((day) => anArticle({ slug: day, title: `Of ${day}`, published: aMoment(day) }))

function openYear(archive: TestArchive, wanted: string): void {
  show(<YearPage {...pageAt(archive, 'year', 'archive', wanted)} />)
}

function openMonth(archive: TestArchive, wanted: string, page = 1): void {
  const steps = ['archive', ...wanted.split('-'), ...nth(page)]
  show(<MonthPage {...pageAt(archive, 'month', ...steps)} />)
}

describe('the archive', () => {
  const archive = anArchive(
    on('2026-11-20', '2026-11-02', '2026-01-31', '2025-12-01', '2025-11-03', '2025-11-01'),
    { site: aPublication({ basePath: '/reader' }) },
  )

  test('has every year and month with what it holds, and the five newest articles', () => {
    show(<ArchiveIndex {...pageAt(archive, 'archive', 'archive')} />)
    expect(outline()).toEqual([
      '1 Archive',
      '2 2026',
      '2 2025',
      '2 Latest',
      '3 Of 2026-11-20',
      '3 Of 2026-11-02',
      '3 Of 2026-01-31',
      '3 Of 2025-12-01',
      '3 Of 2025-11-03',
    ])
    const [years] = within(main()).getAllByRole('list')
    expect(years === undefined ? [] : linksIn(years)).toEqual([
      ['2026', '/reader/archive/2026/'],
      ['November', '/reader/archive/2026/11/'],
      ['January', '/reader/archive/2026/01/'],
      ['2025', '/reader/archive/2025/'],
      ['December', '/reader/archive/2025/12/'],
      ['November', '/reader/archive/2025/11/'],
    ])
    const counts = within(main()).getAllByText(/^\d+ articles?$/)
    expect(counts.map((each) => each.textContent)).toEqual([
      '6 articles',
      '2 articles',
      '1 article',
      '1 article',
      '2 articles',
    ])
    const current = screen.getAllByRole('link', { current: 'page' })
    expect(current.map((link) => link.textContent)).toEqual(['Archive'])
  })

  test('says what to do where nothing is published', () => {
    show(<ArchiveIndex {...pageAt(anArchive([]), 'archive', 'archive')} />)
    expect(outline()).toEqual(['1 Nothing is published yet'])
    expect(within(main()).getByRole('paragraph')).toHaveTextContent(/^The first article goes into/)
  })
})

describe('the page of a year', () => {
  const archive = anArchive(
    on('2027-01-01', '2026-11-20', '2026-11-02', '2026-01-31', '2024-05-05'),
  )

  test('has its months, each with its size and its newest article', () => {
    openYear(archive, '2026')
    expect(outline()).toEqual(['1 2026', '2 November', '2 January'])
    const items = within(within(main()).getByRole('list')).getAllByRole('listitem')
    expect(
      items.map((item) => [...linksIn(item), within(item).getByText(/^\d+ art/).textContent]),
    ).toEqual([
      [['November', '/archive/2026/11/'], ['Of 2026-11-20', '/articles/2026-11-20/'], '2 articles'],
      [['January', '/archive/2026/01/'], ['Of 2026-01-31', '/articles/2026-01-31/'], '1 article'],
    ])
  })

  test('leads back to the archive, and on to the years before and after it that have articles', () => {
    openYear(archive, '2026')
    expect(linksIn(main()).at(0)).toEqual(['Archive', '/archive/'])
    expect(linksIn(screen.getByRole('navigation', { name: 'Other years' }))).toEqual([
      ['Earlier 2024', '/archive/2024/'],
      ['Later 2027', '/archive/2027/'],
    ])
  })

  test('leads to no others where it is the only one', () => {
    openYear(anArchive(on('2026-11-20')), '2026')
    expect(screen.queryByRole('navigation', { name: 'Other years' })).toBeNull()
  })
})

describe('the page of a month', () => {
  test('has what was published in it, newest first', () => {
    openMonth(anArchive(on('2026-12-01', '2026-11-02', '2026-11-20')), '2026-11')
    expect(outline()).toEqual(['1 November 2026', '2 Of 2026-11-20', '2 Of 2026-11-02'])
    expect(screen.getByText('2 articles')).toBeVisible()
    expect(linksIn(main()).at(0)).toEqual(['2026', '/archive/2026/'])
  })

  test('leads to the months before and after it that have articles, over the ends of years', () => {
    openMonth(anArchive(on('2026-03-01', '2026-01-20', '2025-10-20')), '2026-01')
    const links = screen.getByRole('navigation', { name: 'Other months' })
    expect(linksIn(links)).toEqual([
      ['Earlier October 2025', '/archive/2025/10/'],
      ['Later March 2026', '/archive/2026/03/'],
    ])
    const ends = within(links).getAllByRole('link')
    expect(ends.map((link) => link.getAttribute('rel'))).toEqual(['prev', 'next'])
  })

  test.each([
    ['2026-03', [['Earlier January 2026', '/archive/2026/01/']]],
    ['2026-01', [['Later March 2026', '/archive/2026/03/']]],
  ])('leads one way alone at an end: %s', (month, expected) => {
    openMonth(anArchive(on('2026-03-01', '2026-01-20')), month)
    expect(linksIn(screen.getByRole('navigation', { name: 'Other months' }))).toEqual(expected)
  })

  test('goes on under addresses of its own', () => {
    const published = aMoment('2026-11-20')
    openMonth(anArchive(stories(41, { published })), '2026-11', 2)
    expect(outline().at(0)).toBe('1 November 2026')
    expect(linksIn(screen.getByRole('navigation', { name: 'Pages' }))).toEqual([
      ['Newer articles', '/archive/2026/11/'],
      ['Older articles', '/archive/2026/11/page/3/'],
    ])
  })

  test.each([
    ['de', 'Januar 2026', ['Früher Oktober 2025', 'Später März 2026']],
    ['ar', 'يناير 2026', ['قبل ذلك أكتوبر 2025', 'بعد ذلك مارس 2026']],
    // Where years are counted otherwise, a name still says what its address says.
    ['th', 'มกราคม 2026', ['Earlier ตุลาคม 2025', 'Later มีนาคม 2026']],
  ])('is called as one calls it in %s', (language, name, context) => {
    const site = aPublication({ language })
    openMonth(anArchive(on('2026-03-01', '2026-01-20', '2025-10-20'), { site }), '2026-01')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name)
    const links = screen.getAllByRole('navigation').at(-2)
    expect(links === undefined ? [] : linksIn(links).map(([words]) => words)).toEqual(context)
  })
})
