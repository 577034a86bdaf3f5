import { describe, expect, test } from 'vitest'
import { writeTakeaways } from '#lib/article/write/write-takeaways.ts'
import { parsed } from '../../../fixtures/parsing.ts'

const front = '---\ntitle: Harbour # kept\nauthor: Ann Example\npublished: 2026-11-20\n'

test('they stand at the end of the front matter, marked as assisted', () => {
  expect(
    writeTakeaways(`${front}---\nThe ferry "sank".\n---\nText`, [
      { text: 'The ferry: gone', evidence: 'The ferry "sank".' },
      { text: 'Text', evidence: null },
    ]),
  ).toBe(`${front}takeaways:
  - text: "The ferry: gone"
    evidence: "The ferry \\"sank\\"."
  - text: "Text"
takeawaysMadeBy: assisted
---
The ferry "sank".
---
Text`)
})

test('line ends and a mark at the beginning stay, and keys that are set in', () => {
  const source = '\uFEFF---\r\n  title: Harbour\r\n  author: Ann\r\n---\r\nText'
  expect(writeTakeaways(source, [{ text: 'A', evidence: null }])).toBe(
    '\uFEFF---\r\n  title: Harbour\r\n  author: Ann\r\n  takeaways:\r\n    - text: "A"\r\n  takeawaysMadeBy: assisted\r\n---\r\nText',
  )
})

test.each(['2*3*4 is 24', 'See [this](that) & <b>', '`code` \\ _x_ ![y](z)', '1. May', '# 1'])(
  'what would be Markdown is read as the words it was: %s',
  (text) => {
    const made = writeTakeaways(`${front}---\nText\n`, [{ text, evidence: null }]) ?? ''
    const { summary } = parsed(made)
    expect(summary?.takeaways.map((each) => each.text)).toEqual([text])
  },
)

describe('nothing is made', () => {
  test.each([
    ['where there are takeaways', `${front}takeaways: [A]\n---\n`],
    ['where somebody has checked some', `${front}takeawaysCheckedBy: Jo\n---\n`],
    ['where it is said who made them', `${front}takeawaysMadeBy: author\n---\n`],
    ['where keys stand in braces', '---\n{ title: Harbour }\n---\n'],
    ['without front matter', 'Text'],
  ])('%s', (_, source) => {
    expect(writeTakeaways(source, [{ text: 'A', evidence: null }])).toBe(null)
  })
})
