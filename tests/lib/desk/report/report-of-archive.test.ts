import { expect, test } from 'vitest'
import { emptyBody } from '#lib/rules/body/body-empty.ts'
import { reportOf } from '#lib/desk/report/report-of-archive.ts'
import { problemIn } from '#lib/text/problem.ts'
import { anArchive } from '../../../fixtures/an-archive.ts'
import { aPlace, aSection, aTakeaway } from '../../../fixtures/an-article.ts'

const introduction = aSection({ id: 'h-introduction', text: 'The tide rose at nine.' })
const later = aSection({ id: 'h-later', heading: 'Later', text: 'It fell at ten.' })
const notes = aSection({ id: 'h-notes', heading: 'Notes', text: 'Nobody knew.' })
const empty = aSection({ id: 'h-empty', heading: 'Pictures', text: '' })
const closing = aSection({ id: 'h-closing', text: 'So it goes.' })
const [rose = '', fell = ''] = [introduction, later].map(({ sentences }) => sentences[0]?.id ?? '')

test('takeaways with what they rest on, and the sections on which none does', () => {
  const tide = {
    slug: 'tide',
    file: 'articles/2026/tide.md',
    lang: 'en',
    sections: [introduction, later, notes, empty, closing],
    takeaways: [
      aTakeaway({
        text: 'Tide rose, then fell',
        place: aPlace(6, 5, 20),
        support: { kind: 'matched', sentenceIds: [rose, fell] },
        closest: { sentenceIds: [rose, fell], score: 0.8, missing: ['then'] },
        facts: [
          { text: 'nine', kind: 'number', found: true, candidates: [] },
          { text: 'Zog', kind: 'name', found: false, candidates: [{ text: 'Zug', line: 12 }] },
        ],
      }),
      aTakeaway({ text: 'Nobody was told', place: aPlace(7, 5, 15), checked: 'Told by phone' }),
    ],
  }
  expect(reportOf({ ...anArchive([]), summaries: [tide] })).toEqual({
    problems: [],
    articles: [
      {
        slug: 'tide',
        file: 'articles/2026/tide.md',
        takeaways: [
          {
            text: 'Tide rose, then fell',
            line: 6,
            support: { kind: 'matched', sentenceIds: [rose, fell] },
            closest: {
              score: 0.8,
              missing: ['then'],
              sentences: [...introduction.sentences, ...later.sentences],
            },
            facts: [
              { text: 'nine', kind: 'number', found: true },
              { text: 'Zog', kind: 'name', found: false },
            ],
          },
          {
            text: 'Nobody was told',
            line: 7,
            support: { kind: 'none' },
            closest: { score: 0, missing: [], sentences: [] },
            facts: [],
          },
        ],
        uncovered: [
          { id: 'h-notes', heading: 'Notes' },
          { id: 'h-closing', heading: null },
        ],
      },
    ],
    articleCount: 1,
  })
})

test('an article without takeaways covers none of its sections', () => {
  const silent = {
    slug: 'silent',
    file: 'articles/silent.md',
    lang: 'en',
    sections: [introduction, later],
    takeaways: [],
  }
  const [article] = reportOf({ ...anArchive([]), summaries: [silent] }).articles
  expect(article).toEqual({
    slug: 'silent',
    file: 'articles/silent.md',
    takeaways: [],
    uncovered: [
      { id: 'h-introduction', heading: null },
      { id: 'h-later', heading: 'Later' },
    ],
  })
})

test('problems come by place, and a file that could not be read counts as an article', () => {
  const [second, first] = ['articles/b.md', 'articles/a.md'].map((file) =>
    problemIn(file, { place: aPlace(1), ...emptyBody('article') }),
  )
  const problems = [second, first].filter((each) => each !== undefined)
  const report = reportOf(anArchive([], { problems }))
  expect(report.problems.map(({ file }) => file)).toEqual(['articles/a.md', 'articles/b.md'])
  expect([report.articles, report.articleCount]).toEqual([[], 2])
})
