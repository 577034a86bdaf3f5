import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalLanguage, isLanguage, languageNamed } from '#lib/text/language.ts'

describe('isLanguage', () => {
  test.each(['en', 'EN', 'pt-BR', 'zh-Hant-TW', 'ckb', 'de-1996', 'sr-Latn', 'en-u-hc-h23', 'und'])(
    '%s is one',
    (code) => {
      expect(isLanguage(code)).toBe(true)
    },
  )

  // "german" has the form of a code that nobody ever gave out.
  test.each([
    '',
    'e',
    'en_US',
    'en-',
    '-en',
    ' en',
    'en us',
    'x-private',
    'a-b',
    'german',
    'English',
  ])('%j is none', (code) => {
    expect(isLanguage(code)).toBe(false)
  })

  test('what is one, every part of Intl understands', () => {
    const subtags = fc.constantFrom(
      'en',
      'ar',
      'x',
      'u',
      'Latn',
      'US',
      '419',
      'ca',
      'gregory',
      'ü',
      '',
    )
    const codes = fc.oneof(
      fc.array(subtags, { maxLength: 4 }).map((parts) => parts.join('-')),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(codes, (code) => {
        if (!isLanguage(code)) return
        expect(() => new Intl.Locale(code).maximize()).not.toThrow()
        expect(() => new Intl.Segmenter(code).segment('a')).not.toThrow()
        expect(isLanguage(canonicalLanguage(code))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

test.each([
  ['EN', 'en'],
  ['pt-br', 'pt-BR'],
  ['ZH-hant-tw', 'zh-Hant-TW'],
  ['iw', 'he'],
])('canonicalLanguage of %s is %s', (code, spelling) => {
  expect(canonicalLanguage(code)).toBe(spelling)
})

test.each([
  ['English', 'en'],
  ['german', 'de'],
  ['Deutsch', 'de'],
  ['العربية', 'ar'],
  ['en_US', 'en-US'],
  ['de_DE.UTF-8', 'de-DE'],
  ['in German', null],
  ['', null],
])('%j is a name of %s', (written, code) => {
  expect(languageNamed(written)).toBe(code)
})
