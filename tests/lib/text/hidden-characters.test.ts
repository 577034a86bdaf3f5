import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hiddenCharacter } from '#lib/text/hidden-characters.ts'

test.each([
  ['a zero-width space', 'ab\u200Bc', 2, 'U+200B'],
  ['a mark at the start', '\uFEFFa', 0, 'U+FEFF'],
  ['a direction override', 'a\u202Eb', 1, 'U+202E'],
  ['a direction isolate', 'a\u2066b', 1, 'U+2066'],
  ['an Arabic letter mark', 'a\u061Cb', 1, 'U+061C'],
  ['a line separator', 'a\u2028b', 1, 'U+2028'],
  ['a word joiner', 'a\u2060b', 1, 'U+2060'],
  ['NUL', 'a\0b', 1, 'U+0000'],
  ['a carriage return', 'a\r\nb', 1, 'U+000D'],
  ['a control character', 'a\u007Fb', 1, 'U+007F'],
  ['a control character of Latin 1', 'a\u0085b', 1, 'U+0085'],
  ['a code that is no character', 'a\uFFFEb', 1, 'U+FFFE'],
  ['half a pair: the first', 'a\uD83Db', 1, 'U+D83D'],
  ['half a pair: the second', 'a\uDE00b', 1, 'U+DE00'],
  ['a pair the wrong way round', '😀\uDE00\uD83D', 2, 'U+DE00'],
  ['the first of two', 'a\u200Bb\u0000', 1, 'U+200B'],
])('%s is found and named', (_, text, at, name) => {
  expect(hiddenCharacter(text)).toEqual({ at, name })
})

test.each([
  ['nothing', ''],
  ['words', 'Harbour: it grows\n\tand grows'],
  ['an emoji', '😀'],
  ['emoji that are joined', '👩\u200D🚀'],
  ['Persian with a non-joiner', 'می\u200Cخواهم'],
  ['marks of direction', 'שלום!\u200F (\u200Eok)'],
  ['a soft hyphen', 'har\u00ADbour'],
  ['a space that does not break', '5\u00A0km'],
])('%s is left alone', (_, text) => {
  expect(hiddenCharacter(text)).toBeNull()
})

test('half a pair is never missed, and a whole one never taken for it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary-ascii' }),
      (any, ascii) => {
        if (!any.isWellFormed()) expect(hiddenCharacter(any)).not.toBeNull()
        const found = hiddenCharacter(`${ascii}${any.toWellFormed()}`)
        if (found !== null) expect(found.name).not.toMatch(/^U\+D[89A-F]/)
      },
    ),
    { numRuns: 1000 },
  )
})

test('what is found stands where it is said to stand, and nothing hidden stands before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const found = hiddenCharacter(text)
      if (found === null) return
      const code = text.charCodeAt(found.at).toString(16).toUpperCase().padStart(4, '0')
      expect(found.name).toBe(`U+${code}`)
      expect(hiddenCharacter(text.slice(0, found.at))).toBeNull()
    }),
    { numRuns: 1000 },
  )
})
