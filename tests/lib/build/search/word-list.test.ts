import { expect, test } from 'vitest'
import { wordCounts, wordList } from '#lib/build/search/word-list.ts'

const texts = [
  'The pier is old. Pier, ferry!',
  'A ferry on the Fähre',
  'قوارب في الميناء ferry 2026',
  '末班船六点开 ferry',
]

test('words of four letters and more, with the articles that have them', () => {
  expect(wordCounts(texts)).toEqual([
    ['ferry', 4],
    ['fähre', 1],
    ['pier', 1],
    ['الميناء', 1],
    ['قوارب', 1],
  ])
})

test('those of most articles first, in however many parts they are counted', () => {
  const all = ['ferry', 'fähre', 'pier', 'الميناء', 'قوارب']
  expect(wordList([wordCounts(texts)])).toEqual(all)
  expect(wordList(texts.map((text) => wordCounts([text])))).toEqual(all)
})

test('no more than a reader would wait for', () => {
  const letters = (index: number): string =>
    [...String(index).padStart(5, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const words = Array.from({ length: 6_000 }, (_, index) => letters(index))
  expect(wordList([wordCounts([words.join(' ')])])).toEqual(words.slice(0, 5_000))
})
