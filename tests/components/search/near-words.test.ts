import { expect, test } from 'vitest'
import { isMet, nearQuestion, unmetWords, wordsIn } from '#components/search/near-words.ts'

test.each([
  ['weights', ['weights'], []],
  ['Weight', ['weights'], []],
  ['programmers', ['programmer'], []],
  ['zuruck', ['zurück'], []],
  ['cities', ['city'], []],
  ['hub', ['github'], []],
  ['weigth', ['weight'], ['weigth']],
  ['harbour weigth', ['harbour’s'], ['weigth']],
  ['meta lettesr', ['Meta', 'let'], ['lettesr']],
  ['of a', [], []],
  ['2026 🚢', [], []],
])('%s, where %o was found, lacks %o', (words, met, unmet) => {
  expect(unmetWords(words, met)).toEqual(unmet)
})

test.each([
  ['weigths 2026', ['weight'], false],
  ['weigth 2026', ['2026'], true],
  ['pad', ['left-pad'], true],
  ['a'.repeat(200), ['a', 'about'], false],
  ['2,000', ['2,000'], true],
  ['', [], true],
  ['🚢', [], true],
])('%s is met by %o: %s', (words, met, is) => {
  expect(isMet(words, met)).toBe(is)
})

const known = [
  'with',
  'weighs',
  'babel',
  'cable',
  'weights',
  'harbour',
  'häfen',
  'قوارب',
  'recommendation',
]

test.each([
  ['weigths', 'weights'],
  ['Harbuor 2026', 'harbour 2026'],
  ['cabel in the harbor', 'cable in the harbour'],
  ['hafen', null],
  ['cable', null],
  ['xylophone', null],
  ['wiht', 'with'],
  ['weigth', 'weighs'],
  ['weigths', 'weights'],
  ['القوارب', 'قوارب'],
  ['recomendatoin', 'recommendation'],
])('%s is near to %s', (words, near) => {
  expect(nearQuestion(words, wordsIn(words), known)).toBe(near)
})

test('one by one, long words are asked, each once', () => {
  expect(wordsIn('The cable, the CABLE and the cable of a ship')).toEqual([
    'cable',
    'CABLE',
    'ship',
  ])
  expect(wordsIn('a'.repeat(200))).toEqual([])
  expect(wordsIn('"🚢" … 12')).toEqual([])
})
