import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  askedOf,
  isNarrowed,
  queryOf,
  type Sought,
  soughtIn,
} from '#components/search/search-address.ts'

const nothing: Sought = { words: '', topic: '', author: '', year: '', shown: 10 }

test.each<[string, Partial<Sought>]>([
  ['', {}],
  ['?q=', {}],
  ['?q=cable+ship', { words: 'cable ship' }],
  ['?q=%22a+phrase%22&topic=security', { words: '"a phrase"', topic: 'security' }],
  ['?author=ada-brook&year=2026&shown=20', { author: 'ada-brook', year: '2026', shown: 20 }],
  ['?q=%D9%82%D8%A7%D8%B1%D8%A8', { words: 'قارب' }],
])('%s is an address for what it says', (query, parts) => {
  const sought = { ...nothing, ...parts }
  expect(soughtIn(query)).toEqual(sought)
  expect(soughtIn(queryOf(sought))).toEqual(sought)
})

test.each([
  ['?shown=11', 20],
  ['?shown=500', 500],
  ['?shown=510', 10],
  ['?shown=-3', 10],
  ['?shown=0', 10],
  ['?shown=1e99', 10],
  ['?shown=many', 10],
  ['?shown=', 10],
])('%s shows as many as makes sense', (query, shown) => {
  expect(soughtIn(query)).toEqual({ ...nothing, shown })
})

test('what is left out of an address is what there is anyway', () => {
  expect(queryOf(nothing)).toBe('')
  expect(queryOf({ ...nothing, words: 'a b', year: '2026' })).toBe('?q=a+b&year=2026')
})

test('a text of ten thousand characters is cut, and no emoji in two', () => {
  expect(soughtIn(`?q=${'a'.repeat(10_000)}`).words).toBe('a'.repeat(200))
  expect(soughtIn(`?q=${'🚢'.repeat(5_000)}`).words).toBe('🚢'.repeat(200))
})

test('any words come back from their address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (words) => {
      const sought = soughtIn(queryOf({ ...nothing, words }))
      expect(soughtIn(queryOf(sought))).toEqual(sought)
      expect(sought.words).toBe(words.trim())
    }),
  )
})

test.each([
  [{}, false],
  [{ words: 'a' }, false],
  [{ shown: 20 }, false],
  [{ topic: 'a' }, true],
  [{ author: 'a' }, true],
  [{ year: '2026' }, true],
])('%o is narrowed: %s', (parts, narrowed) => {
  expect(isNarrowed({ ...nothing, ...parts })).toBe(narrowed)
})

test.each([
  ['cable ship', 'cable ship'],
  ['"cable ship"', '"cable ship"'],
  ['“cable ship”', '"cable ship"'],
  ['„Kabel“', '"Kabel"'],
  ['a “cable ship” there', 'a cable ship there'],
  ['"cable', 'cable'],
  ['"', ''],
  ['""', ''],
  ['"…"', '…'],
  ['a"b"c', 'a b c'],
  ['海底隧道', '海底 隧道'],
  ['“海底隧道”', '"海底 隧道"'],
])('%s is asked as %s', (words, asked) => {
  expect(askedOf(words)).toBe(asked)
})
