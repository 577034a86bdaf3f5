import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest } from '#lib/text/nearest.ts'

test.each([
  ['titel', ['title', 'topics'], 'title'],
  ['auther', ['authors', 'author'], 'author'],
  ['naem', ['lead', 'name'], 'name'],
  ['TITLE', ['title'], 'title'],
  ['title', ['titles', 'title'], 'title'],
  // Of two that are as near, the first.
  ['abc', ['abd', 'abe'], 'abd'],
  // Two letters in five may change, not three.
  ['abcde', ['xyzde', 'abcxy'], 'abcxy'],
  ['abcde', ['xyzde'], null],
  ['x', ['y'], 'y'],
  ['x', ['yz'], null],
  ['photo', ['image', 'topics'], null],
  ['anything', [], null],
])('of %s among %j', (written, candidates, expected) => {
  expect(nearest(written, candidates)).toBe(expected)
})

test('any iterable will do', () => {
  expect(nearest('titel', new Set(['title']))).toBe('title')
  expect(nearest('titel', new Map([['title', 1]]).keys())).toBe('title')
})

test('a candidate that is written as it is, is the nearest; an answer is always a candidate', () => {
  const words = fc.array(fc.string({ maxLength: 8 }), { maxLength: 6 })
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), words, (written, candidates) => {
      const found = nearest(written, candidates)
      if (found !== null) expect(candidates).toContain(found)
      expect(nearest(written, [...candidates, written])?.toLowerCase()).toBe(written.toLowerCase())
    }),
  )
})
