import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeEvidence } from '#lib/article/write/write-evidence.ts'
import { writtenFront } from '#lib/article/write/written-front.ts'
import { aFile, parsed } from '../../../fixtures/parsing.ts'

/** A file whose takeaways are written so; the key after them tells whether it is still itself. */
function aFileWith(takeaways: string, body = 'Text.'): string {
  return `---\ntitle: Harbour\nauthor: Ann Example\npublished: 2026-11-20\ntakeaways:${takeaways}\ntopics: [sea] # kept\n---\n${body}\n`
}

/** What stands for the takeaways after the first of them, or all, have got evidence. */
function written(takeaways: string, quotes: readonly string[] = ['It "sank".']): string | null {
  const made = writeEvidence(aFileWith(takeaways), new Map(quotes.entries()))
  if (made === null) return null
  const [before, after] = aFileWith('§').split('§')
  if (before === undefined || after === undefined) throw new Error('expected two ends')
  expect([made.startsWith(before), made.endsWith(after)]).toEqual([true, true])
  return made.slice(before.length, -after.length)
}

describe('in a list with an item a line', () => {
  test.each([
    [
      'a sentence',
      '\n  - It sank. # why\n  - B',
      '\n  - text: It sank. # why\n    evidence: "It \\"sank\\"."\n  - B',
    ],
    ['without indent', '\n- It sank.', '\n- text: It sank.\n  evidence: "It \\"sank\\"."'],
    ['further in', '\n  -   It sank.', '\n  -   text: It sank.\n      evidence: "It \\"sank\\"."'],
    [
      'below its dash',
      '\n  - # why\n    It sank.',
      '\n  - # why\n    text: It sank.\n    evidence: "It \\"sank\\"."',
    ],
    ['in quotes', `\n  - 'It: sank'`, `\n  - text: 'It: sank'\n    evidence: "It \\"sank\\"."`],
    [
      'over several lines',
      '\n  - It sank\n    on Monday\n\n    at six.\n  - B',
      '\n  - text: It sank\n      on Monday\n\n      at six.\n    evidence: "It \\"sank\\"."\n  - B',
    ],
    [
      'quoted over several lines',
      '\n  - "It sank \\\n    on\n    Monday."',
      '\n  - text: "It sank \\\n      on\n      Monday."\n    evidence: "It \\"sank\\"."',
    ],
    [
      'folded',
      '\n  - >-\n    It sank\n    on Monday.\n  - B',
      '\n  - text: >-\n      It sank\n      on Monday.\n    evidence: "It \\"sank\\"."\n  - B',
    ],
    [
      'folded, with its indent said',
      '\n  - >2\n    It sank.',
      '\n  - text: >2\n      It sank.\n    evidence: "It \\"sank\\"."',
    ],
    [
      'a group',
      '\n  - text: It sank. # why\n    checked: Known.\n  - B',
      '\n  - text: It sank. # why\n    evidence: "It \\"sank\\"."\n    checked: Known.\n  - B',
    ],
    [
      'a group whose text comes last',
      '\n  - checked: Known.\n    text:\n      It sank\n      on Monday.',
      '\n  - checked: Known.\n    text:\n      It sank\n      on Monday.\n    evidence: "It \\"sank\\"."',
    ],
    [
      'a group with a folded text',
      '\n  - text: |\n      It sank.\n\n    checked: Known.',
      '\n  - text: |\n      It sank.\n    evidence: "It \\"sank\\"."\n\n    checked: Known.',
    ],
    [
      'a group in braces',
      '\n  - { text: It sank., checked: Known. }',
      '\n  - { text: It sank., evidence: "It \\"sank\\".", checked: Known. }',
    ],
  ])('%s', (_, before, after) => {
    expect(written(before)).toBe(after)
  })
})

describe('in a list in brackets', () => {
  test.each([
    [
      'sentences',
      ' [It sank., "B, c"]',
      ' [{ text: It sank., evidence: "It \\"sank\\"." }, "B, c"]',
    ],
    ['groups', ' [{text: It sank.}]', ' [{text: It sank., evidence: "It \\"sank\\"."}]'],
    ['bare pairs', ' [text: It sank.]', ' [{ text: It sank., evidence: "It \\"sank\\"." }]'],
    [
      'over several lines',
      '\n  [\n    It sank\n    on Monday., # why\n    B,\n  ]',
      '\n  [\n    { text: It sank\n    on Monday., evidence: "It \\"sank\\"." }, # why\n    B,\n  ]',
    ],
  ])('%s', (_, before, after) => {
    expect(written(before)).toBe(after)
  })
})

test('several at once', () => {
  expect(written('\n  - A.\n  - text: B.\n  - "C."', ['a', 'b', 'c'])).toBe(
    '\n  - text: A.\n    evidence: "a"\n  - text: B.\n    evidence: "b"\n  - text: "C."\n    evidence: "c"',
  )
})

test('a mark at the beginning and other line ends stay', () => {
  const source = `\uFEFF${aFileWith('\n  - A.').replaceAll('\n', '\r\n')}`
  expect(writeEvidence(source, new Map([[0, 'a']]))).toBe(
    source.replace('- A.', '- text: A.\r\n    evidence: "a"'),
  )
})

test.each([
  ['evidence that is there', '\n  - text: A.\n    evidence: b', 0],
  ['a takeaway that is not', '\n  - A.', 1],
  ['no list', ' A.', 0],
])('nothing is made of %s', (_, takeaways, index) => {
  expect(writeEvidence(aFileWith(takeaways), new Map([[index, 'a']]))).toBe(null)
})

test('nor of a file that cannot be read', () => {
  expect(writeEvidence('Text.', new Map([[0, 'a']]))).toBe(null)
  expect(writeEvidence('---\ntakeaways: [\n---\n', new Map([[0, 'a']]))).toBe(null)
})

test('read again, the article is the same but for what its takeaways rest on, and what marks say of it', () => {
  const source = aFile({ body: 'It rained.\n\nOne *sentence* here. Two.' })
  const made = writeEvidence(source, new Map([[0, 'One sentence here.']])) ?? ''
  const [before, after] = [source, made].map((text) => parsed(text).article)
  const support = { kind: 'quoted', quote: 'One sentence here.' }
  expect(after?.takeaways[0]).toMatchObject({ text: 'One sentence.', support })
  const named = before?.introduction.html
    .replace(' data-matched=""', '')
    .replace('Closest passage for', 'Evidence for')
  expect(before?.introduction.html).not.toBe(named)
  expect(after?.introduction.html).toBe(named)
  const others = { takeaways: [], introduction: null }
  expect({ ...after, ...others }).toEqual({ ...before, ...others })
})

describe('any mix of takeaways', () => {
  const line = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z,'é]{1,6}[a-z]){0,4}[.]$/)
  const words = fc.array(line, { minLength: 1, maxLength: 3 })
  const scalar = (column: number): fc.Arbitrary<string> => {
    const indent = ' '.repeat(column)
    return words.chain((lines) =>
      fc.constantFrom(
        lines[0] ?? '',
        lines.join(`\n${indent}`),
        JSON.stringify(lines.join(' ')),
        `"${lines.join(`\n${indent}`)}"`,
        `'${lines.join(' ').replaceAll("'", "''")}'`,
        `>-\n${indent}${lines.join(`\n${indent}`)}`,
        `|\n${indent}${lines.join(`\n${indent}`)}`,
      ),
    )
  }
  const inline = words.map((lines) => JSON.stringify(lines.join(' ')))
  const checked = fc.constantFrom('', 'checked: Known.')
  const item = fc.oneof(
    scalar(4).map((text) => `  - ${text}\n`),
    fc.tuple(scalar(6), checked).map(([text, more]) => {
      return `  - text: ${text}\n${more === '' ? '' : `    ${more}\n`}`
    }),
    inline.map((text) => `  - { text: ${text} }\n`),
    scalar(6).map((text) => `  - checked: Known.\n    text: ${text}\n`),
  )
  const block = fc
    .array(item, { minLength: 1, maxLength: 7 })
    .map((items) => ({ list: `\n${items.join('').trimEnd()}`, length: items.length }))
  const flowItem = fc.oneof(
    inline,
    inline.map((text) => `{ text: ${text} }`),
    inline.map((text) => `{checked: Known., text: ${text}}`),
    inline.map((text) => `text: ${text}`),
  )
  const flow = fc
    .tuple(fc.array(flowItem, { minLength: 1, maxLength: 7 }), fc.constantFrom(', ', ',\n  '))
    .map(([items, comma]) => ({ list: ` [${items.join(comma)}]`, length: items.length }))

  test('gets its evidence, and says what it said', () => {
    fc.assert(
      fc.property(
        fc.oneof(block, flow),
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        ({ list, length }, chosen, quote) => {
          const source = aFileWith(list)
          const quotes = new Map(
            chosen.slice(0, length).flatMap((yes, index) => (yes ? [[index, quote] as const] : [])),
          )
          const made = writeEvidence(source, quotes)
          if (made === null) throw new Error(`nothing was made of ${source}`)
          const bare = (item: unknown): unknown =>
            typeof item === 'string' ? { text: item } : item
          const before = writtenFront(source)?.keys ?? {}
          const items = (before.takeaways as readonly unknown[]).map(bare)
          const after = writtenFront(made)?.keys ?? {}
          expect((after.takeaways as readonly unknown[]).map(bare)).toEqual(
            items.map((each, index) =>
              quotes.has(index) ? { ...(each as object), evidence: quote } : each,
            ),
          )
          expect({ ...after, takeaways: [] }).toEqual({ ...before, takeaways: [] })
          expect(made.slice(made.indexOf('\ntopics:'))).toBe(
            source.slice(source.indexOf('\ntopics:')),
          )
          if (quotes.size === 0) expect(made).toBe(source)
        },
      ),
      { numRuns: 200 },
    )
  })
})
