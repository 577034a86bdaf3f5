import { expect, test } from 'vitest'
import { heldLines } from '#lib/desk/report/embargo-lines.ts'

test('says which articles are held back, and until when in the time zone of the publication', () => {
  expect(
    heldLines(
      [
        { file: 'articles/plan.md', state: 'draft', until: null },
        { file: 'articles/soon.md', state: 'scheduled', until: '2027-07-01T07:00:00Z' },
      ],
      'Europe/Berlin',
    ),
  ).toEqual([
    'Held back 2 articles:',
    '    articles/plan.md (draft)',
    '    articles/soon.md (until 1 July 2027 at 09:00 Europe/Berlin)',
  ])
})

test('says nothing when nothing is held', () => {
  expect(heldLines([], 'UTC')).toEqual([])
})
