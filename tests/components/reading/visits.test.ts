import { describe, expect, test } from 'vitest'
import {
  begun,
  mostVisits,
  newSentences,
  openingOf,
  placeIn,
  readState,
  type Visit,
  visitsFrom,
  withForgotten,
  withoutVisit,
  withVisit,
} from '#components/reading/visits.ts'

const aVisit = (facts: Partial<Visit> = {}): Visit => ({
  path: '/reader/articles/pier/',
  title: 'The pier',
  lang: '',
  dir: '',
  at: 's-2',
  ids: 's-1 s-2 s-3',
  isDone: false,
  on: 1_780_000_000_000,
  ...facts,
})

const visitTo = (slug: string, facts: Partial<Visit> = {}): Visit =>
  aVisit({ path: `/articles/${slug}/`, ...facts })

describe('what is read from the device', () => {
  test('is what was kept there', () => {
    expect(visitsFrom([aVisit(), visitTo('fog')])).toEqual([aVisit(), visitTo('fog')])
  })

  test('says of one that was kept without its time that this is not known', () => {
    const { on, ...old } = aVisit()
    expect(on).toBeGreaterThan(0)
    expect(visitsFrom([old])).toEqual([aVisit({ on: 0 })])
  })

  test.each([
    ['nothing', null],
    ['a word', 'visits'],
    ['something else', { path: '/articles/fog/' }],
    ['a list of other things', [7, null, 'x', {}, []]],
    ['a visit without a place', [{ ...aVisit(), at: undefined }]],
    ['a visit that is neither done nor not', [{ ...aVisit(), isDone: 'yes' }]],
    ['a visit at no time', [{ ...aVisit(), on: 'today' }]],
    ['a script', [aVisit({ path: 'javascript:alert(1)' })]],
    ['another host', [aVisit({ path: '//foreign.invalid/articles/a/' })]],
    ['another host, the other way', [aVisit({ path: '/\\foreign.invalid/articles/a/' })]],
    ['a page that is no article', [aVisit({ path: '/topics/fog/' })]],
  ])('and of %s nothing is left', (_, stored) => {
    expect(visitsFrom(stored)).toEqual([])
  })
})

describe('what was forgotten and is put back', () => {
  test('stands where it was, and what was read meanwhile stays', () => {
    const before = [visitTo('fog'), visitTo('pier'), visitTo('bell')]
    const now = [visitTo('quay'), visitTo('bell', { isDone: true }), visitTo('fog')]
    expect(withForgotten(now, before)).toEqual([
      visitTo('quay'),
      visitTo('fog'),
      visitTo('pier'),
      visitTo('bell', { isDone: true }),
    ])
  })

  test('does not become more than there may be', () => {
    const many = Array.from({ length: mostVisits }, (_, nth) => visitTo(`a-${nth}`))
    expect(withForgotten([visitTo('quay')], many)).toEqual([visitTo('quay'), ...many.slice(0, -1)])
  })
})

describe('a new visit', () => {
  test('comes first, in the place of the last one to that article', () => {
    const before = [visitTo('fog'), aVisit(), visitTo('bell')]
    const now = aVisit({ at: 's-3' })
    expect(withVisit(before, now)).toEqual([now, visitTo('fog'), visitTo('bell')])
  })

  test('drives out the oldest where there are too many', () => {
    const before = Array.from({ length: mostVisits }, (_, index) => visitTo(`story-${index}`))
    expect(withVisit(before, aVisit())).toEqual([aVisit(), ...before.slice(0, -1)])
  })

  test('leaves an article done that was read to its end', () => {
    const [visit] = withVisit([aVisit({ isDone: true, at: 's-3' })], aVisit({ at: 's-1' }))
    expect(visit).toEqual(aVisit({ at: 's-1', isDone: true }))
  })

  test('begins anew an article that has changed since', () => {
    const [visit] = withVisit([aVisit({ isDone: true, ids: 's-1 s-2' })], aVisit())
    expect(visit).toEqual(aVisit())
  })
})

test('forgetting one leaves the others', () => {
  expect(withoutVisit([visitTo('fog'), aVisit()], '/articles/fog/')).toEqual([aVisit()])
})

test('what was read to its end is no longer offered', () => {
  expect(begun([visitTo('fog', { isDone: true }), aVisit()])).toEqual([aVisit()])
})

describe('the place to go on', () => {
  test.each([
    ['the sentence itself', ['s-1', 's-2', 's-3'], 's-2'],
    ['the one before it, where that is reworded', ['s-1', 's-9', 's-3'], 's-1'],
    ['wherever it stands now', ['s-3', 's-2'], 's-2'],
    ['nowhere, where all before it is new', ['s-8', 's-9', 's-3'], null],
  ])('is %s', (_, now, place) => {
    expect(placeIn(aVisit(), now)).toBe(place)
  })

  test('is nowhere when the place was never in the article', () => {
    expect(placeIn(aVisit({ at: 's-7' }), ['s-1', 's-2'])).toBeNull()
  })
})

test('sentences are new that were not there, or had other words', () => {
  expect(newSentences(aVisit(), ['s-1', 's-4', 's-3', 's-2', 's-5'])).toEqual(['s-4', 's-5'])
})

describe('how a sentence begins', () => {
  test.each([
    ['Short enough.', 'Short enough.'],
    ['  In one\n  line ', 'In one line'],
    ['The ferry leaves at eight, and nobody is on it.', 'The ferry leaves at eight…'],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 'Donaudampfschifffahrtsgesell…'],
    [
      '明日の朝八時に渡し船が出るが、乗る人は誰もいないと港の事務所が言っている。',
      '明日の朝八時に渡し船が出るが、乗る人は誰もいないと港の事…',
    ],
  ])('%s', (sentence, opening) => {
    expect(openingOf(sentence, 28)).toBe(opening)
  })
})

test.each([
  ['half', aVisit({ on: 5 }), null],
  ['half', aVisit({ on: 5 }), 4],
  ['read', aVisit({ on: 5, isDone: true }), 4],
  ['changed', aVisit({ on: 5, isDone: true }), 6],
  ['changed', aVisit({ on: 5 }), 6],
  // Nobody knows which came first.
  ['read', aVisit({ on: 0, isDone: true }), 6],
] as const)('it is %s: %o, changed at %s', (state, visit, changed) => {
  expect(readState(visit, changed)).toBe(state)
})
