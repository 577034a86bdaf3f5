import { expect, test } from 'vitest'
import { dateMeant, datesPossible } from '#lib/text/date-meant.ts'

test.each([
  ['2026/11/20', '2026-11-20'],
  ['2026-1-2', '2026-01-02'],
  ['2026.11.20', '2026-11-20'],
  ['20.11.2026', '2026-11-20'],
  ['11/20/2026', '2026-11-20'],
  ['20/11/2026', '2026-11-20'],
  ['05/05/2026', '2026-05-05'],
  ['20 November 2026', '2026-11-20'],
  ['November 20, 2026', '2026-11-20'],
  ['Nov. 20 2026', '2026-11-20'],
  ['Friday, 20th of November 2026', '2026-11-20'],
  ['20. November 2026', '2026-11-20'],
  ['20 de noviembre de 2026', '2026-11-20'],
  ['1er mars 2026', '2026-03-01'],
  ['2026年11月20日', '2026-11-20'],
  ['2026-11-20 08:30:00 -0500', '2026-11-20T08:30:00-05:00'],
  ['2026-11-20T08:30:00+01', '2026-11-20T08:30:00+01:00'],
  ['2026-11-20 08:30:00 -5', '2026-11-20T08:30:00-05:00'],
  ['2026-11-20 08:30 UTC', '2026-11-20T08:30Z'],
  ['03/04/2026', null],
  // November to Poles, October to Croats.
  ['20 listopad 2026', null],
  ['“2026-11-20”', '2026-11-20'],
  ['„20.11.2026“', '2026-11-20'],
  ['2026-11-20T08:30:00', null],
  ['30 February 2026', null],
  ['13/13/2026', null],
  ['20 November', null],
  ['tomorrow', null],
  ['', null],
])('%s is meant as %s', (written, meant) => {
  expect(dateMeant(written)).toBe(meant)
})

test('of figures that are two days both are told', () => {
  expect(datesPossible('03/04/2026')).toEqual(['2026-03-04', '2026-04-03'])
  expect(datesPossible('2026/03/04')).toEqual([])
})
