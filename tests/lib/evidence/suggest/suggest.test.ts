import { expect, test } from 'vitest'
import { suggestTakeaways, type SuggestFrom } from '#lib/evidence/suggest/suggest.ts'
import { cutSentences, sentenceId } from '#lib/text/sentences/sentences.ts'

/** Each section's sentences on lines of their own, from line 1. */
function aText(
  title: string,
  sections: readonly (readonly [string | null, string])[],
  lang = 'en',
): SuggestFrom {
  let line = 0
  return {
    title,
    lang,
    sections: sections.map(([heading, text]) => ({
      heading,
      sentences: cutSentences(text, lang).map(({ from, to }) => {
        const sentence = text.slice(from, to)
        line += 1
        return { id: sentenceId(sentence), text: sentence, line }
      }),
    })),
  }
}

const ferry = aText('The last ferry leaves Selwick at six', [
  [
    null,
    'Since Monday the last ferry of the day has left Selwick at six in the evening. It had run for thirty years. The harbour board cut the evening ferry because too few people took it.',
  ],
  [
    'Who is left on the quay',
    'Nurses whose shift ends at eight now wait on the quay for a colleague with a car. "We were never asked," said Ann Example, a nurse. However, the hospital will pay for a taxi until Christmas. What comes after that?',
  ],
  [
    'What the board says',
    'The last ferry of the day has left Selwick at six in the evening since Monday. A ticket to Selwick costs the board twice what a passenger pays for it.',
  ],
])

function said(from: SuggestFrom, count: number): readonly string[] {
  return suggestTakeaways(from, count).map(({ text, sentence }) => `${sentence.line}: ${text}`)
}

test('proposes what the text turns on, in its order, each thing once', () => {
  expect(said(ferry, 4)).toEqual([
    '1: Since Monday the last ferry of the day has left Selwick at six in the evening.',
    '3: The harbour board cut the evening ferry because too few people took it.',
    '4: Nurses whose shift ends at eight now wait on the quay for a colleague with a car.',
    '9: A ticket to Selwick costs the board twice what a passenger pays for it.',
  ])
})

test('of a trimmed sentence the whole one is kept beside it', () => {
  const trimmed = suggestTakeaways(ferry, 7).find(({ sentence }) => sentence.line === 6)
  expect(trimmed).toEqual({
    text: 'The hospital will pay for a taxi until Christmas.',
    sentence: {
      id: sentenceId('However, the hospital will pay for a taxi until Christmas.'),
      text: 'However, the hospital will pay for a taxi until Christmas.',
      line: 6,
    },
  })
})

test('one is the best; more than there are is all that stand alone', () => {
  expect(said(ferry, 1)).toEqual([
    '1: Since Monday the last ferry of the day has left Selwick at six in the evening.',
  ])
  expect(said(ferry, 7)).toHaveLength(5)
})

test('the same text has the same proposals', () => {
  expect(suggestTakeaways(ferry, 4)).toEqual(suggestTakeaways(ferry, 4))
})

test('a sentence that is the headline again is not proposed', () => {
  const again = aText('The last ferry leaves Selwick at six', [
    [null, 'The last ferry leaves Selwick at six. The harbour board cut the late boat on Monday.'],
  ])
  expect(said(again, 4)).toEqual(['2: The harbour board cut the late boat on Monday.'])
})

test('words of the headline and of a heading weigh more', () => {
  const text =
    'Ten gulls cried over the old harbour wall. Three nurses waited beside the old harbour wall.'
  expect(said(aText('Nurses wait', [[null, `Rain fell. ${text}`]]), 1)).toEqual([
    '3: Three nurses waited beside the old harbour wall.',
  ])
})

test.each([
  ['no sentences', []],
  ['none that stands alone', [[null, 'It is. Is it? "No," she said.']]],
] as const)('%s: nothing to propose', (_, sections) => {
  expect(suggestTakeaways(aText('Title', sections), 4)).toEqual([])
})

test('languages without spaces or without a stemmer are no obstacle', () => {
  const japanese = aText(
    '最終フェリー',
    [
      [
        null,
        '最終フェリーは月曜日から午後六時に港を出る。乗客が少ないため港湾局が夜の便を廃止した。',
      ],
    ],
    'ja',
  )
  expect(said(japanese, 2)).toEqual([
    '1: 最終フェリーは月曜日から午後六時に港を出る。',
    '2: 乗客が少ないため港湾局が夜の便を廃止した。',
  ])
})
