import { expect, test } from 'vitest'
import { hasFactsOf, sameFacts } from '#lib/evidence/same-facts.ts'

const same: readonly [why: string, one: string, other: string][] = [
  ['the same text', 'Ann Smith sold 12 boats.', 'Ann Smith sold 12 boats.'],
  ['other words', 'Ann Smith sold 12 boats.', 'By then 12 boats were sold by Ann Smith.'],
  ['another form of a number', 'He sold twelve boats for £1.2m.', 'He sold 12 boats for £1.2 million.'],
  ['another form of a date', 'He left on 3 March 2023.', 'He left on March 3, 2023.'],
  ['a first word that is no name', 'Boats were sold.', 'Most boats were sold.'],
  ['a fact said twice', 'He sold 12 boats, yes, 12.', 'He sold 12 boats.'],
  ['no facts', 'It rained.', 'It snowed.'],
] // prettier-ignore
test.each(same)('%s: %s | %s', (_, one, other) => {
  expect(sameFacts(one, other, 'en')).toBe(true)
  expect(sameFacts(other, one, 'en')).toBe(true)
})

const different: readonly [why: string, one: string, other: string][] = [
  ['a number', 'He sold 12 boats.', 'He sold 13 boats.'],
  ['a unit', 'It cost £12.', 'It cost $12.'],
  ['a count and a rank', 'He sold 12 boats.', 'He sold the 12th of the boats.'],
  ['a date', 'He left on 3 March.', 'He left on 4 March.'],
  ['a weekday', 'He left on Monday.', 'He left on Tuesday.'],
  ['a name', 'He met Ann Smith.', 'He met Ann Smythe.'],
  ['a name at the beginning', 'Ann Smith sold boats.', 'Bob Jones sold boats.'],
  ['a fact that is gone', 'He sold 12 boats.', 'He sold boats.'],
] // prettier-ignore
test.each(different)('%s: %s | %s', (_, one, other) => {
  expect(sameFacts(one, other, 'en')).toBe(false)
  expect(sameFacts(other, one, 'en')).toBe(false)
})

test.each([
  ['It carried 41 people.', 'It carried 41 people to Selwick in March.', false],
  ['It carried 41 people to Selwick in March.', 'It carried 41 people.', true],
  ['It carried 41 people.', 'It carried 52 people.', false],
  ['It carried people.', 'It carried them.', true],
])('%s | has all facts of | %s', (text, other, has) => {
  expect(hasFactsOf(text, other, 'en')).toBe(has)
})
