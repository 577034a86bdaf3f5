import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  hiddenCharacter,
  hiddenCharacters,
  withoutHidden,
} from '#lib/text/characters/hidden-characters.ts'

describe('what nobody sees', () => {
  test.each([
    ['a zero-width space', 'ab\u200Bc', 2, 'U+200B'],
    ['a mark at the start', '\uFEFFa', 0, 'U+FEFF'],
    ['a direction override', 'a\u202Eb', 1, 'U+202E'],
    ['a direction isolate', 'a\u2066b', 1, 'U+2066'],
    ['an Arabic letter mark', 'a\u061Cb', 1, 'U+061C'],
    ['a line separator', 'a\u2028b', 1, 'U+2028'],
    ['a word joiner', 'a\u2060b', 1, 'U+2060'],
    ['an operator that is not drawn', 'a\u2062b', 1, 'U+2062'],
    ['an old format control', 'a\u206Fb', 1, 'U+206F'],
    ['a Mongolian vowel separator', 'a\u180Eb', 1, 'U+180E'],
    ['a Hangul filler', 'a\u3164b', 1, 'U+3164'],
    ['a Hangul filler of half width', 'a\uFFA0b', 1, 'U+FFA0'],
    ['a filler for a first consonant', 'a\u115Fb', 1, 'U+115F'],
    ['a filler for a vowel', 'a\u1160b', 1, 'U+1160'],
    ['a vowel of Khmer that is not written', 'a\u17B4b', 1, 'U+17B4'],
    ['Braille without a dot', 'a\u2800b', 1, 'U+2800'],
    ['the anchor of an annotation', 'a\uFFF9b', 1, 'U+FFF9'],
    ['the end of an annotation', 'a\uFFFBb', 1, 'U+FFFB'],
    ['a tag', 'a\u{E0041}b', 1, 'U+E0041'],
    ['the old mark of a language', 'a\u{E0001}b', 1, 'U+E0001'],
    ['a black flag that is spelt with tags of no region', '🏴\u{E0078}\u{E007F}', 2, 'U+E0078'],
    ['a selector behind a letter', 'a\uFE0Fb', 1, 'U+FE0F'],
    ['a selector behind a digit that is no key', '1\uFE0F!', 1, 'U+FE0F'],
    ['the second of two selectors', '❤\uFE0F\uFE0F', 2, 'U+FE0F'],
    ['an early selector behind a letter', 'a\uFE01b', 1, 'U+FE01'],
    ['a late selector behind a letter', 'a\u{E0100}b', 1, 'U+E0100'],
    ['a joiner between Latin letters', 'pay\u200Dpal', 3, 'U+200D'],
    ['a non-joiner between Latin letters', 'pay\u200Cpal', 3, 'U+200C'],
    ['a joiner behind an emoji, before a word', '👩\u200Da', 2, 'U+200D'],
    ['a mark of direction within a word', 'pay\u200Epal', 3, 'U+200E'],
    ['a mark of direction within a Hebrew word', 'של\u200Fום', 2, 'U+200F'],
    ['a mark of direction that no letter needs', 'Ada\u200E Brook', 3, 'U+200E'],
    ['a grapheme joiner between letters', 'a\u034Fb', 1, 'U+034F'],
    ['NUL', 'a\0b', 1, 'U+0000'],
    ['a carriage return', 'a\r\nb', 1, 'U+000D'],
    ['a control character', 'a\u007Fb', 1, 'U+007F'],
    ['a control character of Latin 1', 'a\u0085b', 1, 'U+0085'],
    ['a code that is no character', 'a\uFFFEb', 1, 'U+FFFE'],
    ['another', 'a\uFDD0b', 1, 'U+FDD0'],
    ['one of a later plane', 'a\u{1FFFF}b', 1, 'U+1FFFF'],
    ['half a pair: the first', 'a\uD83Db', 1, 'U+D83D'],
    ['half a pair: the second', 'a\uDE00b', 1, 'U+DE00'],
    ['a pair the wrong way round', '😀\uDE00\uD83D', 2, 'U+DE00'],
    ['the first of two', 'a\u200Bb\u0000', 1, 'U+200B'],
  ])('%s is found and named', (_, text, at, name) => {
    const length = Number.parseInt(name.slice(2), 16) > 0xffff ? 2 : 1
    expect(hiddenCharacter(text)).toEqual({ at, length, name })
  })

  test('all are found, in order', () => {
    expect(
      [...hiddenCharacters('\u202Ea\u{E0041}b\u200B')].map(({ at, name }) => [at, name]),
    ).toEqual([
      [0, 'U+202E'],
      [2, 'U+E0041'],
      [5, 'U+200B'],
    ])
  })

  test('something else can stand in their place', () => {
    expect(withoutHidden('\u202Ea\u{E0041}b', (each) => `<${each.length}>`)).toBe('<1>a<2>b')
  })
})

describe('what a text is spelt with', () => {
  test.each([
    ['nothing', ''],
    ['words', 'Harbour: it grows\n\tand grows'],
    ['an emoji', '😀'],
    ['an emoji of emoji', '👩\u200D🚀'],
    ['a family', '👨\u200D👩\u200D👧\u200D👦'],
    ['a skin', '👩🏽\u200D🚀 👍🏿'],
    ['an emoji of a picture and a sign', '❤\uFE0F\u200D🔥 🏳\uFE0F\u200D🌈 🕵🏽\u200D♂\uFE0F'],
    ['a sign as picture and as text', '☎\uFE0F ↩\uFE0E'],
    ['keys', '1\uFE0F\u20E3 #\uFE0F\u20E3'],
    ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a flag of letters', '🇩🇪'],
    ['Persian with a non-joiner', 'می\u200Cخواهم'],
    ['Persian with a non-joiner before a space', 'ه\u200C ها'],
    ['an Arabic letter in the form it has before others', '1445 ه\u200D'],
    ['Hindi with joiners', 'क्\u200Dष क्\u200Cष'],
    ['Sinhala with a joiner', 'ශ්\u200Dරී'],
    ['Malayalam as it used to be written', 'ന്\u200D'],
    ['Bengali', 'র\u200D্য'],
    ['Mongolian with a selector', 'ᠠ\u180B'],
    ['a name with an ideograph in a form of its own', '葛\u{E0100}城'],
    ['an ideograph in an old form', '\u6D77\uFE00'],
    ['a sign of mathematics in another form', '\u2229\uFE00'],
    ['Braille with spaces', '⠓⠊\u2800\u2800⠽⠕⠥'],
    ['marks of direction', 'שלום!\u200F (\u200Eok)'],
    ['a mark of direction between words of two scripts', 'שלום \u200EGNU'],
    ['a mark of direction behind signs', 'C++\u200E'],
    ['two marks kept in their order', 'ב\u05B7\u034F\u05BD'],
    ['a soft hyphen', 'har\u00ADbour'],
    ['a space that does not break', '5\u00A0km'],
    ['an ideographic space', '東京\u3000大阪'],
  ])('%s is left alone', (_, text) => {
    expect([...hiddenCharacters(text)]).toEqual([])
  })
})

test('half a pair is never missed, and a whole one never taken for it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary-ascii' }),
      (any, ascii) => {
        if (!any.isWellFormed()) expect(hiddenCharacter(any)).not.toBeNull()
        const found = hiddenCharacter(`${ascii}${any.toWellFormed()}`)
        if (found !== null) expect(found.name).not.toMatch(/^U\+D[89A-F]..$/)
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
      const code = text.codePointAt(found.at)?.toString(16).toUpperCase().padStart(4, '0')
      expect(found.name).toBe(`U+${code ?? ''}`)
      // A joiner is judged by what stands behind it too: without that, one before may be found.
      const before = [...hiddenCharacters(text.slice(0, found.at))].map(({ at }) => at)
      expect(before.filter((at) => at < found.at - 8)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('a wall of marks is looked at in one go', () => {
  const wall = '\u200E '.repeat(200_000)
  expect([...hiddenCharacters(wall)]).toHaveLength(200_000)
  expect([...hiddenCharacters(`${wall}א`)]).toHaveLength(0)
})
