// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import type { DeskRow, PlacedProblem } from '#lib/archive/pages/desk-value.ts'
import type { DeskValue } from '#lib/archive/pages/page-value.ts'
import { countOf, heldIn } from '#lib/desk/pages/desk-rows.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { UnreadPage } from '#components/desk/unread-page.tsx'
import { aDesk, aDeskRow, aProblem } from '../../fixtures/a-desk.ts'
import { anArchive, aPublication } from '../../fixtures/an-archive.ts'
import { aMoment } from '../../fixtures/an-article.ts'
import { valuesOf } from '../../fixtures/page-at.ts'
import { complaints } from '../complaints.ts'
import { evilText, expectTextOf } from '../evil-text.ts'
import { linksIn } from '../links-in.ts'
import { show } from '../show.ts'

const broken: PlacedProblem = {
  ...aProblem('articles/fog.md', 7),
  beside: { id: 's-abc', block: null },
}

const fog = aDeskRow({
  ...{ slug: 'fog', title: 'Fog', problems: [broken], needsAttention: true, state: 'unread' },
  evidence: {
    takeaways: [
      { id: 't-1', text: 'It came.', support: 'quoted', score: 1, missing: [], notFound: [] },
      {
        ...{ id: 't-2', text: 'It went.', support: 'matched', score: 0.62 },
        ...{ missing: ['went'], notFound: ['9'] },
      },
      { id: 't-3', text: 'It stayed.', support: 'none', score: 0, missing: [], notFound: [] },
    ],
    uncovered: [
      { id: 'h-introduction', heading: null },
      { id: 'h-later', heading: 'Later' },
    ],
    ...{ open: 2, sections: 3 },
  },
})
const soon = aDeskRow({
  ...{ slug: 'soon', title: 'Soon', state: 'scheduled', due: aMoment('2027-01-01T08:30:00Z') },
})
const plan = aDeskRow({ slug: 'plan', title: 'Plan', state: 'draft' })

function open(rows: readonly DeskRow[], parts: Partial<DeskValue> = {}, language = 'en') {
  const site = aPublication({ basePath: '/reader', language })
  const { frame } = valuesOf(anArchive([], { site }))
  const complained = complaints()
  onTestFinished(() => expect(complained).toEqual([]))
  return show(
    <DeskPage
      {...{ page: 1, pages: 1, others: [], rows, count: countOf(rows), held: heldIn(rows) }}
      frame={{ ...frame, desk: aDesk({ errors: 1 }) }}
      {...parts}
    />,
  )
}

const rowOf = (title: string): HTMLElement =>
  screen.getByRole('heading', { level: 3, name: title }).closest('li') ??
  expect.fail(`${title} is in no row`)

test('each article has its state, its problems, and what its takeaways rest on, with the way there', () => {
  open([fog, soon, plan])
  const row = rowOf('Fog')
  expect(linksIn(row)).toEqual([
    ['Fog', '/reader/articles/fog/'],
    ['Show the place', '/reader/articles/fog/#s-abc'],
    ['the introduction', '/reader/articles/fog/#main-content'],
    ['Later', '/reader/articles/fog/#h-later'],
    ['It came.', '/reader/articles/fog/#t-1'],
    ['It went.', '/reader/articles/fog/#t-2'],
    ['It stayed.', '/reader/articles/fog/#t-3'],
  ])
  expect(row).toHaveTextContent('Cannot be read')
  expect(row).toHaveTextContent(
    'Quoted 1 · Matched 1 · No passage 1 · Takeaways rest on 1 of 3 sections',
  )
  const takeaways = within(row).getAllByRole('listitem').slice(3)
  expect(takeaways.map(({ textContent }) => textContent)).toEqual([
    'It came. Quoted ',
    'It went. Matched · 0.62 Not in the text: 9 Not in the passage: went',
    'It stayed. No passage ',
  ])
  expect(rowOf('Soon')).toHaveTextContent('Scheduled until 1 January 2027 at 08:30 UTC')
})

test('what a build would leave out is told with the reason, and that it would stop', () => {
  open([fog, soon, plan])
  const held = screen.getByRole('heading', { name: 'Held back from a build' }).parentElement
  expect(
    within(held ?? document.body)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Soon Scheduled, until 1 January 2027 at 08:30 UTC', 'Plan Draft'])
  expect(within(screen.getByRole('main')).getByText('1 problem stops a build')).toBeVisible()
})

test('one may look at some kinds alone, of those there are, counted where all are on the page', () => {
  open([fog, soon, plan])
  const kinds = (): readonly (string | undefined)[] =>
    screen.getAllByRole('radio').map((field) => field.closest('label')?.textContent?.trim())
  expect(kinds()).toEqual([
    ...['All 3', 'Needs attention 1', 'Cannot be read 1', 'Draft 1', 'Scheduled 1'],
  ])
  document.body.innerHTML = ''
  open([fog, plan], { pages: 2 })
  expect(kinds()).toEqual(['All', 'Needs attention', 'Cannot be read', 'Draft'])
  expect(screen.getByRole('navigation', { name: 'Pages' })).toHaveTextContent('Page 1 of 2')
})

test.each([
  ['de', 'Schreibtisch'],
  ['ar', 'مكتب التحرير'],
])('it speaks %s where the site does', (language, name) => {
  open([fog], {}, language)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(name)
})

test('a file that never could be read shows its problems and the lines around them', () => {
  const { frame } = valuesOf(anArchive([]))
  const lines = [
    { number: 1, text: '---' },
    { number: 2, text: evilText('line') },
  ]
  const problem = { ...aProblem('articles/new.md', 2), reason: evilText('reason') }
  const complained = complaints()
  const page = show(
    <UnreadPage
      frame={{ ...frame, desk: aDesk() }}
      file="articles/new.md"
      excerpts={[{ problem, lines }]}
    />,
  )
  const around = screen.getByRole('group', { name: 'The lines around line 2' })
  expect(around.textContent).toBe(`1 ---\n2 ${evilText('line')}\n`)
  expect(around.querySelector('[data-broken]')).toHaveTextContent(/^2 /u)
  expectTextOf(page, ['line', 'reason'])
  expect(complained).toEqual([])
})
