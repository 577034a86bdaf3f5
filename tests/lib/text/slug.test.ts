import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugOf } from '#lib/text/slug.ts'

describe('slugOf', () => {
  test.each([
    ['Harbour: it grows!', 'harbour-it-grows'],
    ['  A  --  B__c  ', 'a-b-c'],
    ['-A-', 'a'],
    ["It's Ann’s", 'its-anns'],
    ['C++ and C#', 'c-and-c'],
    ['Zürich & Genève', 'zürich-genève'],
    ['Cafe\u0301', 'café'],
    ['ＡＢ ﬁne Ⅷ', 'ab-fine-viii'],
    ['日本語 の記事', '日本語-の記事'],
    ['हिन्दी समाचार', 'हिन्दी-समाचार'],
    ['مرحبا ١٢٣', 'مرحبا-١٢٣'],
    ['𝔘nicode 😀 emoji', 'unicode-emoji'],
    ['a\u200Db\u00ADc', 'abc'],
    // A dash or slash between words parts them as a space does.
    ['The Oslo–Bergen line', 'the-oslo-bergen-line'],
    ['AI—and us', 'ai-and-us'],
    ['Either/or', 'either-or'],
    // Two letters that are one, once the brackets between them are gone.
    ['㈀ㅏ', '가'],
  ])('%s becomes %s', (text, slug) => {
    expect(slugOf(text, 'fallback')).toBe(slug)
  })

  test.each(['', '  ', '!?', '---', '😀', '\u200B', '\u0301'])('%j has none of its own', (text) => {
    expect(slugOf(text, 'fallback')).toBe('fallback')
  })

  test.each([
    ['at a word', 'word '.repeat(20), Array(12).fill('word').join('-')],
    ['behind a word that just fits', `${'a'.repeat(55)} bcde fghi`, `${'a'.repeat(55)}-bcde`],
    ['before a word that does not', `${'a'.repeat(55)} bcdef`, 'a'.repeat(55)],
    ['within a word when the one before is short', `a ${'b'.repeat(70)}`, `a-${'b'.repeat(58)}`],
    ['within the only word', 'a'.repeat(61), 'a'.repeat(60)],
    ['between letters of two units', '𠮷'.repeat(61), '𠮷'.repeat(60)],
    ['nowhere at 60 characters', 'a'.repeat(60), 'a'.repeat(60)],
  ])('is cut %s', (_, text, slug) => {
    expect(slugOf(text, 'fallback')).toBe(slug)
  })

  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 90 }),
    fc.string({ unit: 'grapheme', maxLength: 90 }),
    fc.string({ unit: fc.constantFrom(...'aB9 -_–/.é雨ह‿🅰'), maxLength: 90 }),
  )
  // A vowel sign is a mark by itself: without marks Hindi and Thai lose their vowels.
  const clean = /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u

  test('is letters and digits, parted by single hyphens, at most 60 of them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const slug = slugOf(text, 'fallback')
        expect(slug).toMatch(clean)
        expect([...slug].length).toBeLessThanOrEqual(60)
        expect(slug).toBe(slug.toLowerCase())
      }),
      { numRuns: 3000 },
    )
  })

  test('does not depend on Unicode form, and a slug is its own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const slug = slugOf(text, 'fallback')
        expect(slugOf(text.normalize('NFD'), 'fallback')).toBe(slug)
        expect(slugOf(slug, 'fallback')).toBe(slug)
      }),
      { numRuns: 3000 },
    )
  })
})
