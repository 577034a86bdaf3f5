import { expect, test } from 'vitest'
import { reportAddress } from '#components/corrections/report-address.ts'

const letter = { subject: 'Mistake in “A & B”', body: 'https://pier.example/articles/a/' }

test.each([
  [
    'mailto:desk@pier.example',
    'mailto:desk@pier.example?subject=Mistake%20in%20%E2%80%9CA%20%26%20B%E2%80%9D&body=https%3A%2F%2Fpier.example%2Farticles%2Fa%2F',
  ],
  [
    'MAILTO:desk@pier.example?cc=a@pier.example',
    'MAILTO:desk@pier.example?cc=a@pier.example&subject=Mistake%20in%20%E2%80%9CA%20%26%20B%E2%80%9D&body=https%3A%2F%2Fpier.example%2Farticles%2Fa%2F',
  ],
  ['https://pier.example/mistakes', 'https://pier.example/mistakes'],
])('%s is filled in where it is a letter', (written, expected) => {
  expect(reportAddress(written, letter)).toBe(expected)
})

test('a headline with half a letter in it does not break the address', () => {
  expect(reportAddress('mailto:a@b.example', { subject: '\uD800', body: '' })).toBe(
    'mailto:a@b.example?subject=%EF%BF%BD&body=',
  )
})

test('stays as it is where it is about no article', () => {
  expect(reportAddress('mailto:a@b.example', null)).toBe('mailto:a@b.example')
})
