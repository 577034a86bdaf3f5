import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownTree, readMarkdown } from '#lib/article/markdown-tree.ts'

/** What Markdown means something by, in the smallest pieces in which it does. */
const pieces = [
  '[', ']', '(', ')', '![', '[^', ']: ', '][', '*', '**', '_', '~', '~~', '`', '``', '<', '>', '<b>', '<!--', '-->',
  '&', '&amp;', '\\', '"', '@', 'a@b.c', 'www.', 'http://', 'a', 'a b', '.', '_', '{{', '|', '-', ':',
  '\n', '\n\n', '\n> ', '\n- ', '\n1. ', '\n  ', '\n    ', '\n```\n', '\n# ', '\n---\n', '\n|a|b|\n|-|-|\n', ' ', '  \n',
] // prettier-ignore

test('a text in bounds is read as by the parser that does not count', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (chosen) => {
      const text = chosen.join('')
      expect(readMarkdown(text)).toEqual({ kind: 'parsed', tree: markdownTree(text) })
    }),
    {
      numRuns: 400,
      examples: [[['[![a]({{ b c }})](d)']], [['www.a.b@c.d']]],
    },
  )
})
