import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeDiff, wordDiff } from '#lib/evidence/word-diff.ts'

test.each([
  ['the pier opens in May', 'the pier opens in May', 'the pier opens in May'],
  ['the pier opened in May', 'the pier closes in May', 'the pier [-opened-] {+closes+} in May'],
  ['the pier opened in May', 'the new pier opened in May', 'the {+new+} pier opened in May'],
  ['the old pier opened', 'the pier opened', 'the [-old-] pier opened'],
  ['the old stone pier', 'the new iron pier', 'the [-old stone-] {+new iron+} pier'],
  ['The pier opened.', 'The quay opened.', 'The [-pier-] {+quay+} opened.'],
  ['the pier closes in May', 'the pier closes in June', 'the pier closes in [-May-] {+June+}'],
  ['It carried 41 people.', 'It carried 52 people.', 'It carried [-41-] {+52+} people.'],
])('%s | %s', (before, after, diff) => {
  expect(wordDiff(before, after)).toBe(diff)
})

test('what stands around the old words in the new text is left out', () => {
  expect(wordDiff('pier opened in May', 'Ann said the pier closed in May for good')).toBe(
    '… pier [-opened-] {+closed+} in May …',
  )
})

test('the whole one leaves nothing out', () => {
  expect(wholeDiff('pier opened in May', 'Ann said the pier closed in May for good')).toBe(
    '{+Ann said the+} pier [-opened-] {+closed+} in May {+for good+}',
  )
  const words = Array.from({ length: 5000 }, () => 'w').join(' ')
  expect(wholeDiff('w', words)).toMatch(/^w \{\+w [w ]+\+\} …$/u)
})

test('of longer texts it compares the beginning', () => {
  const words = Array.from({ length: 5000 }, (_, index) => `w${index}`)
  const diff = wordDiff(words.join(' '), ['new', ...words].join(' '))
  expect(diff.split(' ').slice(0, 3)).toEqual(['…', 'w0', 'w1'])
  expect(diff.split(' ').length).toBeLessThan(125)
})

test('taking out what was added gives the old words, and what was removed those of the new text', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 20 })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = wordDiff(before, after).replace(/^… | …$/g, '')
      const tidy = (words: string): string => words.replace(/ +/g, ' ').trim()
      const old = diff.replace(/\{\+.*?\+\}/g, '').replace(/\[-|-\]/g, '')
      const now = diff.replace(/\[-.*?-\]/g, '').replace(/\{\+|\+\}/g, '')
      expect(tidy(old)).toBe(before)
      expect(` ${after} `).toContain(` ${tidy(now)} `.replace(/^ +$/, ' '))
    }),
    { numRuns: 1000 },
  )
})

test('never throws, whatever it is given', () => {
  const any = fc.string({ unit: 'binary', maxLength: 80 })
  fc.assert(
    fc.property(any, any, (before, after) => {
      expect(wordDiff(before, after)).toBe(wordDiff(before, after))
    }),
  )
})
