import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable, printableJson, printableLines } from '#lib/text/printable.ts'
import { fileNameOf } from '#lib/text/characters/stray-bytes.ts'

test.each([
  ['an escape code', 'esc\u001B[31m.md', 'esc\\u{1b}[31m.md'],
  ['a direction override', 'bidi\u202Edm.x', 'bidi\\u{202e}dm.x'],
  ['the end of a line', 'a\nb\rc\u2028d', 'a\\u{a}b\\u{d}c\\u{2028}d'],
  ['a tab and a bell', 'a\tb\u0007', 'a\\u{9}b\\u{7}'],
  ['a control of Latin 1', 'a\u009B31m', 'a\\u{9b}31m'],
  ['a zero-width space', 'a\u200Bb', 'a\\u{200b}b'],
  ['a tag', 'a\u{E0041}', 'a\\u{e0041}'],
  ['marks of direction, which prose may have', 'שלום\u200F!', 'שלום\\u{200f}!'],
  ['a soft hyphen', 'a\u00ADb', 'a\\u{ad}b'],
  ['a byte that is no UTF-8', fileNameOf(Buffer.from('caf\xe9.md', 'latin1')), 'caf\\xe9.md'],
  ['half a pair', 'a\uD83D', 'a\\u{d83d}'],
  ['words, emoji, Persian', 'Zoë 👩\u200D🚀 می\u200Cخواهم', 'Zoë 👩\u200D🚀 می\u200Cخواهم'],
])('%s', (_, text, shown) => {
  expect(printable(text)).toBe(shown)
})

test('several lines stay several, in the two colours of problems', () => {
  expect(printableLines('\u001B[31mone\u001B[39m\n\u001B[2Jtwo\u202E')).toBe(
    '\u001B[31mone\u001B[39m\n\\u{1b}[2Jtwo\\u{202e}',
  )
})

/** Every code that a text may hold, those of the oldest blocks more often. */
const anyText = fc.string({
  unit: fc.oneof(fc.nat(0x2100), fc.nat(0xffff)).map((code) => String.fromCharCode(code)),
})

test('whatever text comes, one line without controls goes out, and stays as it is', () => {
  fc.assert(
    fc.property(anyText, (written) => {
      const shown = printable(written)
      expect(shown).toMatch(/^[^\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069]*$/u)
      expect(printable(shown)).toBe(shown)
      expect(printableLines(shown)).toBe(shown)
    }),
  )
})

test('JSON says the same to a program, and holds nothing that a terminal would obey', () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, anyText), (value) => {
      const json = printableJson(value)
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(json).toMatch(/^(?:\n|[^\p{Cc}\p{Cs}\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069])*$/u)
    }),
  )
  expect(printableJson({ a: 'x\u202E\u{E0041}' })).toBe('{\n  "a": "x\\u202e\\udb40\\udc41"\n}')
})
