import { expect, test } from 'vitest'
import { unknownCharacter } from '#lib/text/characters/unknown-characters.ts'

test.each([
  ['a character of private use', 'a\uF8FFb', { at: 1, length: 1, name: 'U+F8FF' }],
  ['one of a later plane', 'a\u{F0000}b', { at: 1, length: 2, name: 'U+F0000' }],
  ['one that nobody has given', 'a\u0378b', { at: 1, length: 1, name: 'U+0378' }],
  ['the mark of an object that was not copied', '\uFFFC', { at: 0, length: 1, name: 'U+FFFC' }],
  ['words', 'Škoda, 東京, الميناء', null],
  ['an emoji', '🫠', null],
  ['room that is kept for emoji', '\u{1FAFD}', null],
  ['what is told of as hidden', '\uFFFE', null],
])('%s', (_, text, found) => {
  expect(unknownCharacter(text)).toEqual(found)
})
