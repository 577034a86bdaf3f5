import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWord } from '#lib/text/words/fold-word.ts'
import { isTelling, stemOf, wordsIn } from '#lib/text/words/words.ts'

describe('wordsIn', () => {
  test('gives every word as it stands and what its forms have in common', () => {
    expect(wordsIn('Satellites leaked 2 GPT-4 models.', 'en')).toEqual([
      { text: 'Satellites', from: 0, stem: 'satellit', opens: true },
      { text: 'leaked', from: 11, stem: 'leak', opens: false },
      { text: '2', from: 18, stem: '2', opens: false },
      { text: 'GPT', from: 20, stem: 'gpt', opens: false },
      { text: '4', from: 24, stem: '4', opens: false },
      { text: 'models', from: 26, stem: 'model', opens: false },
    ])
  })

  test.each([
    ['The town’s ferry', 'en', ['The', 'town', 'ferry']],
    ["the boats' crews", 'en', ['the', 'boats', 'crews']],
    ['l’eau de l’Europe', 'fr', ['eau', 'de', 'Europe']],
    ["dell'arte", 'it', ['arte']],
    ['regu\u00ADla\u00ADtion \u00AD of', 'en', ['regulation', 'of']],
    ['人工知能の重み', 'ja', ['人工', '知能', 'の', '重み']],
  ])('cuts %j as %s does', (text, lang, expected) => {
    expect(wordsIn(text, lang).map((word) => word.text)).toEqual(expected)
  })
})

describe('stemOf', () => {
  test.each([
    ['en', 'launches', 'launch'],
    ['en', 'launched', 'launch'],
    ['en-GB', 'LAUNCH', 'launch'],
    ['de', 'Häuser', 'haus'],
    ['de', 'Haus', 'haus'],
    ['ar', 'كِتَاب', 'كتاب'],
    ['ar', 'كتاب', 'كتاب'],
    ['hi', 'हिन्दी', 'हिन्दी'],
    ['uk', 'супутники', 'супутники'],
  ])('%s: %s becomes %s', (lang, word, stem) => {
    expect(stemOf(word, lang)).toBe(stem)
  })

  const languages = ['ar', 'bg', 'da', 'de', 'en', 'es', 'fi', 'fr', 'ga', 'hu', 'hy', 'it'].concat(
    ['ja', 'nb', 'nl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk', 'zh-Hant'],
  )
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom(...'abcdeéiîñoösştuyабвгеийоцы'),
      minLength: 1,
      maxLength: 12,
    }),
  )

  test('never throws, is never empty for a word, and does not depend on what was asked before', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(...languages), (one, other, lang) => {
        fc.pre(foldWord(one) !== '')
        const first = stemOf(one, lang)
        stemOf(other, lang)
        expect(stemOf(one, lang)).toBe(first)
        expect(first).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('foldWord', () => {
  test.each([
    ['Élysée', 'elysee'],
    ['STRASSE', 'strasse'],
    ['שָׁלוֹם', 'שלום'],
    ['กำลัง', 'กำลัง'],
  ])('%s becomes %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })
})

describe('isTelling', () => {
  test.each([
    ['sea', 'en', true],
    ['AI', 'en', true],
    ['their', 'en', false],
    ['Their', 'en', false],
    ['2023', 'en', false],
    ['5G', 'sv', true],
    ['för', 'sv', false],
    ['EU', 'sv', true],
    ['für', 'de', false],
    ['法律', 'zh', true],
    ['港', 'zh', true],
    ['的', 'zh', false],
    ['42', 'zh', false],
    ['الميناء', 'ar', true],
    ['إلى', 'ar', false],
    ['ال', 'xx', true],
  ])('%s in %s: %s', (word, lang, telling) => {
    expect(isTelling(word, lang)).toBe(telling)
  })
})
