import { expect, test } from 'vitest'
import { descriptionOf } from '#components/article/description-of.ts'
import { takeaways } from '../../fixtures/an-article.ts'

test.each([
  ['The office wants room.', ['The pier grows.'], 'The office wants room.'],
  [null, ['The pier grows.', 'Ferries come at night.'], 'The pier grows.'],
  [null, [], null],
])('an article with %j and %j is described by %j', (standfirst, texts, expected) => {
  expect(descriptionOf({ standfirst, takeaways: takeaways(...texts) })).toBe(expected)
})
