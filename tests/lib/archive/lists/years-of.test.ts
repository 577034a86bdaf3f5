import { describe, expect, test } from 'vitest'
import { yearsOf } from '#lib/archive/lists/years-of.ts'
import { aMoment, anArticle } from '../../../fixtures/an-article.ts'
import { anArchive, aPublication } from '../../../fixtures/an-archive.ts'

/** What stands where, of articles that are published at these moments and named by them. */
function inContext(moments: readonly string[], timeZone = 'UTC'): unknown {
  const { entries } = anArchive(
    moments.map((written, index) =>
      anArticle({
        slug: `story-${index}`,
        title: written,
        published: aMoment(written, timeZone),
      }),
    ),
    { site: aPublication({ timeZone }) },
  )
  return yearsOf(entries, timeZone).map(({ year, months }) => [
    year,
    months.map((month) => [month.year, month.month, month.entries.map(({ title }) => title)]),
  ])
}

describe('years and months', () => {
  test('are those that have articles, newest first', () => {
    expect(
      inContext(['2025-03-02', '2026-11-20', '2025-12-31', '2026-01-01', '2026-11-21']),
    ).toEqual([
      [
        '2026',
        [
          ['2026', '11', ['2026-11-21', '2026-11-20']],
          ['2026', '01', ['2026-01-01']],
        ],
      ],
      [
        '2025',
        [
          ['2025', '12', ['2025-12-31']],
          ['2025', '03', ['2025-03-02']],
        ],
      ],
    ])
  })

  test('are none where there are no articles', () => {
    expect(inContext([])).toEqual([])
  })

  test.each([
    ['UTC', '2025', '12'],
    ['Europe/Berlin', '2026', '01'],
    ['America/New_York', '2025', '12'],
  ])('are those of the calendar in %s', (timeZone, year, month) => {
    const midnight = '2025-12-31T23:30:00Z'
    expect(inContext([midnight], timeZone)).toEqual([[year, [[year, month, [midnight]]]]])
  })

  test('take a day for that day, whatever the time zone', () => {
    const stood = ['Pacific/Kiritimati', 'America/Adak', 'UTC'].map((timeZone) =>
      inContext(['2026-11-01'], timeZone),
    )
    const november = [['2026', [['2026', '11', ['2026-11-01']]]]]
    expect(stood).toEqual([november, november, november])
  })

  test('have four digits and two', () => {
    expect(inContext(['0987-02-03'])).toEqual([['0987', [['0987', '02', ['0987-02-03']]]]])
  })
})

describe('the archive', () => {
  const articles = [
    anArticle({ slug: 'pier', published: aMoment('2026-11-20') }),
    anArticle({ slug: 'draft', published: aMoment('2026-10-20'), draft: true }),
    anArticle({ slug: 'later', published: aMoment('2027-02-01') }),
    anArticle({
      slug: 'bell',
      published: aMoment('2026-09-20'),
      withdrawn: { date: aMoment('2026-09-21'), reason: 'It was wrong.' },
    }),
  ]
  const monthsIn = (showUnpublished: boolean): readonly string[] =>
    anArchive(articles, { showUnpublished }).years.flatMap(({ months }) =>
      months.map(
        ({ year, month, entries }) =>
          `${year}-${month} ${entries.map(({ slug }) => slug).join(', ')}`,
      ),
    )

  test('has neither drafts nor what is to come nor what is withdrawn', () => {
    expect(monthsIn(false)).toEqual(['2026-11 pier'])
  })

  test('has the first two where they are shown, to those who write', () => {
    expect(monthsIn(true)).toEqual(['2027-02 later', '2026-11 pier', '2026-10 draft'])
  })
})
