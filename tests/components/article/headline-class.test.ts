import { expect, test } from 'vitest'
import { headlineClass } from '#components/article/headline-class.ts'

test.each([
  ['Meta loses its hold', 'headline'],
  ['Die Donaudampfschifffahrt ruht', 'headline long-words'],
  [`${'A headline of many words '.repeat(5)}ends`, 'headline long-headline'],
  [`${'Viele Worte über '.repeat(7)}Rindfleischetikettierung`, 'headline long-headline long-words'],
])('%s', (title, expected) => {
  expect(headlineClass(title)).toBe(expected)
})
