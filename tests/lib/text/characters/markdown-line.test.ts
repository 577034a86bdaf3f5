import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { markdownLine } from '#lib/text/characters/markdown-line.ts'
import { uncountedMarkdown } from '../../../fixtures/uncounted-markdown.ts'

test.each([
  ['Fog over the pier', 'Fog over the pier'],
  ['A [note](x) on\n\n# *stars*', 'A &#91;note&#93;(x) on \\# \\*stars\\*'],
  ['<script>&amp;`code`', '\\<script\\>\\&amp;\\`code\\`'],
  ['1. May', '1\\. May'],
  ['- no', '\\- no'],
  ['right \u202E to left\u0000\uD800!', 'right to left !'],
])('%j is %j', (text, line) => {
  expect(markdownLine(text)).toBe(line)
})

const piece = fc.oneof(
  fc.constantFrom('[', ']', '](', ')', '<!--', '<b>', '*', '_', '`', '~~', '&lt;', '\\', '!', '|'),
  fc.constantFrom('\n', '\r', '\u2028', '# ', '> ', '- ', '1. ', '2) ', '---', '```', '[^a]', 'a '),
  fc.string({ maxLength: 6, unit: 'binary' }),
)

const unseen =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/gu

test('is a line that says the words, in a link and where a block begins', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = `${pieces.join('')}z`
      const line = markdownLine(text)
      const words = text.replace(unseen, ' ').trim()
      expect(line).not.toMatch(/[\n\r[\]]/u)
      const tree = uncountedMarkdown(`> ${line}\n\n- [${line}](/a): ${line}\n`)
      expect(tree.children.map(({ type }) => type)).toEqual(['blockquote', 'list'])
      expect(toString(tree.children[0])).toBe(words)
      const links: string[] = []
      visit(tree, 'link', (node) => {
        if (node.url === '/a') links.push(toString(node))
      })
      expect(links).toEqual([words])
      visit(tree, ['html', 'image', 'code'], ({ type }) => {
        throw new Error(`Unexpected ${type}`)
      })
    }),
  )
})
