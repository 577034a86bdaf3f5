import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainWords } from '#lib/article/markdown/plain-words.ts'

test('marks go, and what stands in them stays', () => {
  expect(plainWords('The *second* of [three](https://example.org), with a `note`[^1]')).toBe(
    'The second of three, with a note',
  )
})

test('property: plain words are the same whether or not the parser has read them', () => {
  const words = fc.stringMatching(/^[a-zé]([a-zé0-9 ,;:'"’“”…()–—.-]*[a-zé0-9])?$/)
  fc.assert(
    fc.property(words, (line) => {
      // The mark at the end has the parser read the line.
      expect(plainWords(`${line} *x*`)).toBe(`${plainWords(line)} x`)
    }),
  )
})
