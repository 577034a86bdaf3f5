import { expect, test } from 'vitest'
import { wordList } from '#lib/build/search/word-list.ts'

test('words of four letters and more, those of most articles first', () => {
  expect(
    wordList([
      'The pier is old. Pier, ferry!',
      'A ferry on the Fähre',
      'قوارب في الميناء ferry 2026',
      '末班船六点开 ferry',
    ]),
  ).toEqual(['ferry', 'fähre', 'pier', 'الميناء', 'قوارب'])
})

test('no more than a reader would wait for', () => {
  const letters = (index: number): string =>
    [...String(index).padStart(5, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const words = Array.from({ length: 6_000 }, (_, index) => letters(index))
  expect(wordList([words.join(' ')])).toEqual(words.slice(0, 5_000))
})
