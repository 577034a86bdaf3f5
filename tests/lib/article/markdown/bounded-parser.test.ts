import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMarkdown } from '#lib/article/markdown/read-markdown.ts'
import { pushes } from '../../../pushes.ts'
import { uncountedMarkdown } from '../../../fixtures/uncounted-markdown.ts'

/** What Markdown means something by, in the smallest pieces in which it does. */
const pieces = [
  '[', ']', '(', ')', '![', '[^', ']: ', '][', '*', '**', '_', '~', '~~', '`', '``', '<', '>', '<b>', '<!--', '-->',
  '&', '&amp;', '\\', '"', '@', 'a@b.c', 'www.', 'http://', 'a', 'a b', '.', '_', '{{', '|', '-', ':',
  '\n', '\n\n', '\n> ', '\n- ', '\n1. ', '\n  ', '\n    ', '\n```\n', '\n# ', '\n---\n', '\n|a|b|\n|-|-|\n', ' ', '  \n',
] // prettier-ignore

/** What opens, goes on with and ends what holds blocks. */
const containers = [
  '> a\n', '> - a\n', '- a\n', '1. a\n', '  b\n', '    c\n', 'lazy\n', '\n', '\n\n', '- - a\n', '> > a\n', '>\n', '-\n',
  '> ```\n', '```\n', '[^1]: a\n', 'a\n=\n', 'a\n---\n', '> a\n> =\n', '[a]: b\n', '[a]: b\nc\n=\n', '<div>\n', '|a|\n|-|\n', '> |a|\n> |-|\n',
] // prettier-ignore

test('a text in bounds is read as by the parser that does not count', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (chosen) => {
      const text = chosen.join('')
      expect(readMarkdown(text)).toEqual({ kind: 'parsed', tree: uncountedMarkdown(text) })
    }),
    {
      numRuns: 400,
      examples: [[['[![a]({{ b c }})](d)']], [['www.a.b@c.d']]],
    },
  )
})

test('a text of many quotes, lists and notes is read as by the parser that puts nothing aside', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...containers), { minLength: 5, maxLength: 40 }),
      (chosen) => {
        const text = chosen.join('').repeat(Math.ceil(400 / chosen.length))
        expect(readMarkdown(text)).toEqual({ kind: 'parsed', tree: uncountedMarkdown(text) })
      },
    ),
    { numRuns: 8 },
  )
})

test.each([
  ['headings below lines', 'a\n=\n'],
  ['items of a list', '- a\n'],
  ['numbered items', '1. a\n'],
  ['items with lines between', '- a\n\n'],
  ['quotes that end', '> a\n\n'],
  ['quotes that a line without a mark ends', '> ```\na\n\n'],
  ['lists in quotes', '> - a\n'],
  ['paragraphs', 'a\n\n'],
])('%s: the parser moves about twice as much of a text twice as long', (_kind, unit) => {
  readMarkdown(unit.repeat(2))
  const [once, twice] = [400, 800].map((times) => pushes(() => readMarkdown(unit.repeat(times))))
  expect(twice).toBeLessThan(2.2 * (once ?? 0))
})

test('thousands of lines that go on with a quote without its mark are refused', () => {
  expect(readMarkdown(`> a\n${'b\n'.repeat(8000)}`)).toEqual({
    kind: 'refused',
    finding: {
      place: { line: 7787, column: 1, endLine: 7787, endColumn: 1 },
      rule: 'body-too-deep',
      severity: 'error',
      reason: 'Unexpected number of marks such as `[`, `*` or `<`, expected fewer in one paragraph',
      hint: 'put ``` above and below what is to be shown as it is',
    },
  })
})

test('a text without signs of addresses and tables is not searched for them word by word', () => {
  const plain = `${'So the boat left at six. '.repeat(400)}\n`
  readMarkdown(plain)
  expect(pushes(() => readMarkdown(plain))).toBeLessThan(1000)
  expect(pushes(() => readMarkdown(`${plain}a@b.c`))).toBeGreaterThan(2400)
})

test.each([
  ['an address of mail', 'ada@example.org', 'link'],
  ['an address', 'https://example.org/', 'link'],
  ['an address that begins with www', 'WWW.example.org', 'link'],
  ['a table', '|a|\n|-|', 'table'],
])('%s is found for its sign', (_kind, written, type) => {
  expect(readMarkdown(written)).toHaveProperty('kind', 'parsed')
  expect(JSON.stringify(readMarkdown(written))).toContain(`"type":"${type}"`)
})

test('a text that was refused in the middle leaves nothing behind for the next one', () => {
  const next = '- a\n  > b [c](d)\n\n*e*\n'
  expect(readMarkdown('['.repeat(300_000))).toMatchObject({ kind: 'refused' })
  expect(readMarkdown('> '.repeat(200))).toMatchObject({ kind: 'refused' })
  expect(readMarkdown(next)).toEqual({ kind: 'parsed', tree: uncountedMarkdown(next) })
})
