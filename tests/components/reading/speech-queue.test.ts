import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginOf,
  piecesOf,
  queueOf,
  sentenceAt,
  stepped,
} from '#components/reading/speech-queue.ts'

describe('pieces', () => {
  test('short sentences stay whole, and what has no word is left out', () => {
    expect(
      piecesOf([
        { id: 't-1', text: ' Ferries arrive at night. ' },
        { id: 's-1', text: '—' },
        { id: 's-2', text: '41 %' },
      ]),
    ).toEqual([
      { id: 't-1', text: 'Ferries arrive at night.' },
      { id: 's-2', text: '41 %' },
    ])
  })

  test('a long sentence is cut after a comma, and where there is none between words', () => {
    const clause = 'the ferry leaves at eight on every day of the week and on most of the holidays'
    const long = `${clause}, ${clause}, ${clause}`
    expect(piecesOf([{ id: 's-1', text: long }])).toEqual([
      { id: 's-1', text: `${clause}, ${clause},` },
      { id: 's-1', text: clause },
    ])
    const words = 'fog '.repeat(60).trim()
    expect(piecesOf([{ id: 's-2', text: words }]).map(({ text }) => text)).toEqual([
      'fog '.repeat(45).trim(),
      'fog '.repeat(15).trim(),
    ])
  })

  test('no letter is lost, none is added, and no piece is too long', () => {
    const word = fc.stringMatching(/^[a-zé]{1,250}[,;:.]?$/u)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const pieces = piecesOf([{ id: 's-1', text: words.join(' ') }])
        const joined = pieces.map(({ text }) => text).join('')
        expect(joined.replaceAll(' ', '')).toBe(words.join(''))
        expect(pieces.filter(({ text }) => text.length > 180)).toEqual([])
      }),
    )
  })
})

describe('a queue of parts', () => {
  const queue = queueOf([
    { name: null, sentences: [{ id: 'headline', text: 'Fog' }] },
    {
      name: 'Key takeaways',
      sentences: [
        { id: 't-1', text: 'One.' },
        { id: 't-2', text: 'Two.' },
      ],
    },
    { name: 'Nothing to say', sentences: [{ id: 's-0', text: '—' }] },
    { name: 'The article', sentences: [{ id: 's-1', text: 'Three.' }] },
  ])

  test('says the name of each part with its first sentence, and none of a part without a word', () => {
    expect(queue.map(({ id, text }) => `${id} ${text}`)).toEqual([
      'headline Fog',
      't-1 Key takeaways',
      't-1 One.',
      't-2 Two.',
      's-1 The article',
      's-1 Three.',
    ])
  })

  test('counts sentences, not pieces', () => {
    expect(queue.map((_, at) => sentenceAt(queue, at).nth)).toEqual([1, 2, 2, 3, 4, 4])
    expect(sentenceAt(queue, 0).count).toBe(4)
  })

  test.each([
    ['t-2', 3],
    ['s-1', 4],
    ['s-0', 0],
    [null, 0],
  ])('begins at %s with piece %i', (id, at) => {
    expect(beginOf(queue, id)).toBe(at)
  })
})

describe('steps go by sentence', () => {
  const pieces = ['t-1', 's-1', 's-1', 's-2', 's-2', 's-3'].map((id) => ({ id, text: id }))

  test.each([
    [0, 1, 1],
    [1, 1, 3],
    [2, 1, 3],
    [5, 1, 5],
    [5, -1, 3],
    [4, -1, 1],
    [2, -1, 0],
    [0, -1, 0],
  ] as const)('from piece %i by %i to piece %i', (at, by, expected) => {
    expect(stepped(pieces, at, by)).toBe(expected)
  })
})
