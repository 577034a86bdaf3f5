import { expect, test } from 'vitest'
import { rouge } from './rouge.ts'

const reference = ['police killed the gunman']

test.each([
  // The three examples of Lin's section 3.1: precision and recall are the same in each.
  ['its words in order', 'police kill the gunman', 1, 1],
  ['two of them in order', 'the gunman kill police', 1, 0.5],
  ['the same words in another order', 'the gunman police killed', 1, 0.5],
  ['no word in common', 'gulls cried', 0, 0],
  ['a word once more than it was wanted', 'gunman gunman gunman gunman', 0.25, 0.25],
  ['nothing', '', 0, 0],
])('%s', (_, summary, one, longest) => {
  expect(rouge([summary], reference, 'en')).toEqual({ one, longest })
})

test('a wanted sentence may have its words from several, each counted once', () => {
  // Lin's section 3.2: w1 w2 w3 w4 w5 against w1 w2 w6 w7 w8 and w1 w3 w8 w9 w5 share w1 w2 w3 w5.
  expect(
    rouge(
      ['one two six seven eight', 'one three eight nine five'],
      ['one two three four five'],
      'nn',
    ),
  ).toEqual({ one: 8 / 15, longest: 8 / 15 })
})

test('a word of the summary stands for one of the reference', () => {
  expect(rouge(['harbour ferry'], ['harbour closed', 'harbour empty'], 'en')).toEqual({
    one: 1 / 3,
    longest: 1 / 3,
  })
})

test('nothing was wanted', () => {
  expect(rouge([], [], 'en')).toEqual({ one: 0, longest: 0 })
})
