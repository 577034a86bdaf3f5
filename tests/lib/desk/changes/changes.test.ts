import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleSummary } from '#lib/article/parse-article.ts'
import { type Change, changesBetween } from '#lib/desk/changes/changes.ts'
import { aFile, parsed } from '../../../fixtures/parsing.ts'

function summaryOf(takeaways: readonly string[], body: string): ArticleSummary {
  const list = takeaways.map((takeaway) => `\n  - ${takeaway}`).join('')
  const { summary } = parsed(aFile({ body }).replace(' [One sentence.]', () => list))
  if (summary === null) throw new Error('The fixture cannot be read')
  return summary
}

const takeaway = 'The ferry carried people'

/** With one takeaway, the text begins on line 8. */
function changes(before: string, now: string): readonly Change[] {
  return changesBetween(summaryOf([takeaway], before), summaryOf([takeaway], now))
}

const text = 'It rained.\n\nThe ferry carried 41 people to Selwick. The mayor waved.'

test('a text that stayed has no changes', () => {
  expect(changes(text, text)).toEqual([])
})

test('another layout, or a sentence that only moved, is no change', () => {
  const moved =
    'The mayor waved.\n\n## More\n\nIt *rained*. The ferry\ncarried 41 people to Selwick.'
  expect(changes(text, moved)).toEqual([])
})

test('tells what was changed, taken out and put in, in reading order', () => {
  const now =
    'It hailed all day long, and nobody knew why.\n\nThe ferry carried 52 people to Selwick. The mayor waved. And so to bed.'
  expect(changes(text, now)).toEqual([
    { of: 'text', kind: 'removed', was: { text: 'It rained.', line: 8 } },
    {
      of: 'text',
      kind: 'added',
      is: { text: 'It hailed all day long, and nobody knew why.', line: 8 },
    },
    {
      of: 'text',
      kind: 'changed',
      was: { text: 'The ferry carried 41 people to Selwick.', line: 10 },
      is: { text: 'The ferry carried 52 people to Selwick.', line: 10 },
    },
    { of: 'text', kind: 'added', is: { text: 'And so to bed.', line: 10 } },
  ])
})

test('a sentence that stands twice and then once was taken out once', () => {
  expect(changes('It rained. It rained.', 'It rained.')).toEqual([
    { of: 'text', kind: 'removed', was: { text: 'It rained.', line: 8 } },
  ])
})

test('takeaways are told apart from the text', () => {
  const before = summaryOf(['The ferry carried 41 people', 'It rained all day'], text)
  const now = summaryOf(['The ferry carried 52 people'], text)
  expect(changesBetween(before, now)).toEqual([
    {
      of: 'takeaway',
      kind: 'changed',
      was: { text: 'The ferry carried 41 people', line: 6 },
      is: { text: 'The ferry carried 52 people', line: 6 },
    },
    { of: 'takeaway', kind: 'removed', was: { text: 'It rained all day', line: 7 } },
  ])
})

test('languages without spaces are compared word by word too', () => {
  const [was, is] = ['渡し船は月曜日に四十一人を運んだ。', '渡し船は火曜日に四十一人を運んだ。']
  expect(changes(was, is)).toEqual([
    { of: 'text', kind: 'changed', was: { text: was, line: 8 }, is: { text: is, line: 8 } },
  ])
})

const sentence = fc
  .array(fc.constantFrom('boats', 'sank', 'Selwick'), { minLength: 1, maxLength: 2 })
  .map((words) => `It ${words.join(' ')}.`)
const sentences = fc.array(sentence, { minLength: 1, maxLength: 8 })

test('what was taken out and put in makes the one text from the other', () => {
  fc.assert(
    fc.property(sentences, sentences, (before, now) => {
      const found = changes(before.join(' '), now.join(' '))
      const [out, put] = [
        found.flatMap((each) => (each.kind === 'added' ? [] : each.was.text)),
        found.flatMap((each) => (each.kind === 'removed' ? [] : each.is.text)),
      ]
      for (const text of out) before.splice(before.indexOf(text), 1)
      expect([...before, ...put].sort()).toEqual(now.toSorted())
    }),
    { numRuns: 50 },
  )
})
