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
    '6: The hospital will pay for a taxi until Christmas.',
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

test('nor is one that says less than the headline, but one with a new number is', () => {
  const less = aText('The harbour board cuts the last ferry to Selwick on Monday', [
    [null, 'The harbour board cut the last ferry. The harbour board cut 12 ferries to Selwick.'],
  ])
  expect(said(less, 4)).toEqual(['2: The harbour board cut 12 ferries to Selwick.'])
})

test('of two that say the same, one of them with more words, one is proposed', () => {
  const twice = aText('Harbour', [
    [
      null,
      'The hospital pays nurses a taxi home. The hospital pays nurses a taxi home because the harbour board cut the last ferry between Selwick and Example without warning islanders.',
    ],
  ])
  expect(said(twice, 4)).toHaveLength(1)
})

test('one section has three proposals in four, while another has any', () => {
  const facts = ['Gulls cried', 'Boats sank', 'Ropes broke', 'Nurses waited', 'Lamps failed']
  const first = facts.map((fact) => `${fact} over the old ${fact.slice(0, 4)} wall.`).join(' ')
  const both = aText('Storm', [
    [null, first],
    ['Later', 'A dog barked at the cold moon.'],
  ])
  expect(said(both, 4).at(-1)).toBe('6: A dog barked at the cold moon.')
  expect(said(both, 4)).toHaveLength(4)
  expect(said(aText('Storm', [[null, first]]), 4)).toHaveLength(4)
})

test('of an article of questions each answer gives the first sentence that stands', () => {
  const answers = aText('The ferry, explained', [
    [null, 'On a cold night the quay was empty of all nurses.'],
    [
      'When does the boat leave?',
      'It leaves at six. The last boat leaves the island at six. Until Monday the last boat left at eight.',
    ],
    ['Who pays for the taxi?', '"We do." The hospital pays all nurses a taxi until Christmas.'],
  ])
  expect(said(answers, 4)).toEqual([
    '3: The last boat leaves the island at six.',
    '6: The hospital pays all nurses a taxi until Christmas.',
  ])
})

test('one question among other headings is none of such an article', () => {
  const one = aText('The ferry', [
    ['The cut', 'The board cut the evening boat on Monday.'],
    ['The cost', 'The hospital pays all nurses a taxi until Christmas.'],
    [
      'What next?',
      'Islanders gave the council a petition. The mayor wants a bridge within ten years.',
    ],
  ])
  expect(said(one, 7)).toHaveLength(4)
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
