import { expect, test } from 'vitest'
import type { DeskRow } from '#lib/archive/pages/desk-value.ts'
import { byAttention, countOf, heldIn } from '#lib/desk/pages/desk-rows.ts'
import { evidenceOf } from '#lib/desk/pages/evidence-of.ts'
import { excerptsOf } from '#lib/desk/pages/excerpts.ts'
import { aDeskRow, aProblem } from '../../../fixtures/a-desk.ts'
import { aMoment, aSection, aTakeaway } from '../../../fixtures/an-article.ts'

const open = { takeaways: [], uncovered: [], open: 1, sections: 0 }
const placed = (severity: 'error' | 'warning') => ({
  ...aProblem('articles/a.md', 1, severity),
  beside: null,
})

const rows: readonly DeskRow[] = [
  aDeskRow({ slug: 'gone', state: 'withdrawn' }),
  aDeskRow({ slug: 'out' }),
  aDeskRow({ slug: 'draft', state: 'draft' }),
  aDeskRow({ slug: 'later', state: 'scheduled', due: aMoment('2027-02-01') }),
  aDeskRow({ slug: 'soon', state: 'scheduled', due: aMoment('2027-01-01') }),
  aDeskRow({ slug: 'open', evidence: open, needsAttention: true }),
  aDeskRow({ slug: 'warned', problems: [placed('warning')], needsAttention: true }),
  aDeskRow({ slug: 'broken', problems: [placed('error')], needsAttention: true }),
  aDeskRow({
    ...{ slug: 'worse', state: 'unread', needsAttention: true },
    problems: [placed('error'), placed('error')],
  }),
]

test('what needs most comes first, then what is due next', () => {
  expect(rows.toSorted(byAttention).map(({ slug }) => slug)).toEqual([
    ...['worse', 'broken', 'warned', 'open', 'soon', 'later', 'draft', 'out', 'gone'],
  ])
})

test('articles are counted by what they are', () => {
  expect(countOf(rows)).toEqual({
    ...{ all: 9, attention: 4 },
    ...{ published: 4, draft: 1, scheduled: 2, withdrawn: 1, unread: 1 },
  })
})

test('a build holds back what is scheduled, the soonest first, and drafts', () => {
  expect(heldIn(rows).map(({ slug, due }) => [slug, due?.at ?? null])).toEqual([
    ['soon', aMoment('2027-01-01').at],
    ['later', aMoment('2027-02-01').at],
    ['draft', null],
  ])
})

test('what takeaways rest on and leave open, and the sections without any', () => {
  const introduction = aSection({ id: 'h-introduction', text: 'The tide rose at nine.' })
  const later = aSection({ id: 'h-later', heading: 'Later', text: 'It fell at ten.' })
  const pictures = aSection({ id: 'h-pictures', heading: 'Pictures', text: '' })
  const sentenceIds = introduction.sentences.map(({ id }) => id)
  const facts = [
    { text: 'nine', kind: 'number', found: true, candidates: [] },
    { text: 'Zog', kind: 'name', found: false, candidates: [] },
  ] as const
  const closest = { sentenceIds, score: 0.62, missing: ['then'] }
  const takeaways = [
    aTakeaway({ id: 't-1', text: 'A', support: { kind: 'matched', sentenceIds }, closest, facts }),
    aTakeaway({ id: 't-2', text: 'B', support: { kind: 'none' } }),
    aTakeaway({
      ...{ id: 't-3', text: 'C', facts, checked: 'Zog is right' },
      support: { kind: 'quoted', sentenceIds, quote: 'The tide' },
    }),
  ]
  const found = { introduction, sections: [later, pictures], closing: null, takeaways }
  expect(evidenceOf(found)).toEqual({
    takeaways: [
      {
        ...{ id: 't-1', text: 'A', support: 'matched', score: 0.62 },
        ...{ missing: ['then'], notFound: ['Zog'] },
      },
      { id: 't-2', text: 'B', support: 'none', score: 0, missing: [], notFound: [] },
      { id: 't-3', text: 'C', support: 'quoted', score: 0, missing: [], notFound: [] },
    ],
    uncovered: [{ id: 'h-later', heading: 'Later' }],
    open: 2,
    sections: 2,
  })
})

test('a problem is shown with the lines around it, as far as there are any', () => {
  const first = aProblem('articles/a.md', 1)
  const fifth = aProblem('articles/a.md', 5)
  expect(excerptsOf('1\r\n2\n3\n4\n5\n', [first, fifth])).toEqual([
    { problem: first, lines: [1, 2, 3, 4].map((number) => ({ number, text: `${number}` })) },
    {
      problem: fifth,
      lines: [2, 3, 4, 5, 6].map((number) => ({ number, text: number > 5 ? '' : `${number}` })),
    },
  ])
  expect(excerptsOf(null, [first])).toEqual([{ problem: first, lines: [] }])
})
