import { expect, test } from 'vitest'
import { centrality, likeness, weighed } from '#lib/evidence/suggest/lex-rank.ts'

test('the sentence that the others are like is the most central', () => {
  const sentences = weighed(
    [
      'The ferry to Selwick carried nurses.',
      'The nurses of Selwick missed the ferry.',
      'The harbour board cut the ferry.',
      'Gulls cried.',
    ],
    'en',
  )
  const ranks = centrality(sentences)
  expect(ranks.indexOf(1)).toBe(0)
  expect(Math.min(...ranks)).toBe(ranks[3])
})

test('likeness is 1 for the same words, 0 for none in common, and the same both ways', () => {
  const [one, same, part, other] = weighed(
    ['The ferry sank.', 'Ferries sank', 'The ferry sailed on.', 'Gulls cried.'],
    'en',
  )
  if (!one || !same || !part || !other) throw new Error('expected four')
  expect(likeness(one, same)).toBeCloseTo(1)
  expect(likeness(one, other)).toBe(0)
  expect(likeness(one, part)).toBe(likeness(part, one))
})

test('sentences like no other are all alike, and no sentences have no rank', () => {
  expect(centrality(weighed(['Gulls cried.', 'Boats sank.'], 'en'))).toEqual([1, 1])
  expect(centrality(weighed(['And so on.', 'It is.'], 'en'))).toEqual([1, 1])
  expect(centrality([])).toEqual([])
})
