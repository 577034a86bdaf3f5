import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInlineMarkup } from '#lib/article/markdown/inline-markup.ts'

test('a plain takeaway is its own HTML, with its space made one', () => {
  expect(readInlineMarkup(' 1. May was  the date: "12%", they said –\n– and #2! ')).toEqual({
    kind: 'read',
    text: '1. May was the date: "12%", they said – – and #2!',
    html: '1. May was the date: "12%", they said – – and #2!',
  })
})

test('emphasis and code are printed, and what HTML would take for its own is escaped', () => {
  expect(readInlineMarkup('*Two* of `a<b` & more')).toEqual({
    kind: 'read',
    text: 'Two of a<b & more',
    html: '<em>Two</em> of <code>a&#x3C;b</code> &#x26; more',
  })
})

test.for([
  ['a [link](https://example.org)', 'link'],
  ['**bold** words', '**bold**'],
  ['<b>words</b>', 'HTML'],
])('%s is refused', ([written, found]) => {
  expect(readInlineMarkup(written ?? '')).toEqual({ kind: 'refused', found })
})

test('property: plain words say the same whether or not the parser has read them', () => {
  const code = ' `x`'
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      // One that is left open would be closed by the one that is put behind it.
      fc.pre(!words.includes('`'))
      const alone = readInlineMarkup(words)
      fc.pre(alone.kind === 'read' && alone.text === alone.html && alone.text !== '')
      if (alone.kind !== 'read') return
      expect(readInlineMarkup(`${words}${code}`)).toEqual({
        kind: 'read',
        text: `${alone.text} x`,
        html: `${alone.html} <code>x</code>`,
      })
    }),
    { numRuns: 2000 },
  )
})
