import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  drawablePart,
  lackingIn,
  type SocialWords,
  visibleWords,
} from '#lib/images/social/social-words.ts'

const words = (headline: string): SocialWords => ({
  lang: 'en',
  dir: 'ltr',
  kicker: null,
  headline,
  takeaway: null,
  publication: '',
})

const visible = (text: string): string => visibleWords(words(text)).headline

test.each([
  ['The river &amp; the <town>', 'The river &amp; the <town>'],
  ['  two\n lines\u2028and\u00A0more ', 'two lines and more'],
  ['nul\u0000 bell\u0007 half\uD800 none\uFFFE', 'nul bell half none'],
  ['\u202Egnp.exe\u202C and \u2067isolated\u2069', 'gnp.exe and isolated'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['👩\u200D🚀', '👩\u200D🚀'],
  ['e\u0301', 'é'],
  [`x${'\u0337'.repeat(50)}y`, `x${'\u0337'.repeat(4)}y`],
  ['non\u2011breaking', 'non-breaking'],
])('of %j a reader sees %j', (text, seen) => {
  expect(visible(text)).toBe(seen)
})

test('a text longer than any picture is cut, not kept', () => {
  expect(visible('x'.repeat(100_000))).toHaveLength(600)
})

test('nothing that cannot be seen is left, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const seen = visible(text)
      expect(seen.isWellFormed()).toBe(true)
      expect(seen).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
      expect(seen).toBe(seen.trim())
    }),
  )
})

test('characters without a glyph are found once each; joiners need none', () => {
  const known = new Set([...'abc '].map((each) => each.codePointAt(0) ?? 0))
  expect(lackingIn(words('a→b\u200D→ 漢\uFE0F'), known)).toEqual(['→', '漢'])
})

test('a text goes without symbols that no font has, and not at all without its letters', () => {
  expect(drawablePart('Ships → port 🎉', new Set(['→', '🎉']))).toBe('Ships port')
  expect(drawablePart('The 漢 sign', new Set(['漢']))).toBe(null)
  expect(drawablePart('🎉', new Set(['🎉']))).toBe(null)
  expect(drawablePart('', new Set())).toBe(null)
  expect(drawablePart(null, new Set())).toBe(null)
})
