import { describe, expect, test } from 'vitest'
import { piecesOf } from '#lib/text/words/shared-words.ts'

/** What of a passage is set strong. */
function shared(passage: string, takeaway: string, lang = 'en', around = ''): readonly string[] {
  return piecesOf(passage, takeaway, { lang, around })
    .filter(({ isShared }) => isShared)
    .map(({ text }) => text)
}

describe('what a passage and its takeaway both say', () => {
  test.each([
    ['figures', 'It cost 1,180 or 3.5 a day.', 'Of 1,180 it says 3.5.', ['1,180', '3.5']],
    ['no part of a figure', 'It cost 1,180.', 'It cost 180.', []],
    ['a word with a figure in it', 'They met on 4chan.', 'Four of 4chan.', ['4chan']],
    ['dates as one', 'It fell on 20 March 2023.', 'By 20 March 2023 it fell.', ['20 March 2023']],
    ['names as one', 'Then Jean Renoir left.', 'The film of Jean Renoir.', ['Jean Renoir']],
    ['no small words', 'The boats left.', 'The boats came.', []],
    ['no word that merely begins a sentence', 'Boats left.', 'Boats came.', []],
  ])('%s', (_, passage, takeaway, expected) => {
    expect(shared(passage, takeaway)).toEqual(expected)
  })

  test('a name that begins a sentence, where the article has it in the middle of one', () => {
    expect(shared('Meta left.', 'Meta came.', 'en', 'Then Meta spoke.')).toEqual(['Meta'])
  })

  test('months of languages that write them small', () => {
    expect(shared('Il est parti le 3 mars.', 'En mars.', 'fr')).toEqual(['mars'])
  })

  test('figures in the digits of another script', () => {
    expect(shared('في عام ٢٠٢٣ غرق.', 'غرق سنة 2023', 'ar')).toEqual(['٢٠٢٣'])
  })

  test('all pieces together are the passage', () => {
    const passage = 'In 2023, Jean Renoir – and 4chan – left.'
    const pieces = piecesOf(passage, 'Renoir, 2023, 4chan', { lang: 'en', around: '' })
    expect(pieces.map(({ text }) => text).join('')).toBe(passage)
  })
})
