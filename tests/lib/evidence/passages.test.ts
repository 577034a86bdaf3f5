import { expect, test } from 'vitest'
import { readPassages, readText } from '#lib/evidence/passages.ts'
import { aSentence } from '../../fixtures/an-article.ts'

test('readText gives words, numbers, dates and names, each stretch in one of the last three at most', () => {
  const read = readText('On 3 March Ann Smith sold 12 boats to both.', 'en')
  expect(read.words.map(({ text }) => text)).toEqual(
    'On 3 March Ann Smith sold 12 boats to both'.split(' '),
  )
  expect(read.dates.map(({ text }) => text)).toEqual(['3 March'])
  expect(read.quantities.map(({ text, implied }) => [text, implied])).toEqual([
    ['12', false],
    ['both', true],
  ])
  expect(read.names.map(({ text }) => text)).toEqual(['Ann Smith'])
})

test('readPassages reads every sentence in its section and counts what the body has', () => {
  const [first, second, third] = [
    aSentence('The ferries left.', 7),
    aSentence('A ferry sank.', 7),
    aSentence('Ann Smith was bankrupt.', 11),
  ]
  const { lang, all, frequency, forms, names } = readPassages([[first, second], [], [third]], 'en')
  expect(lang).toBe('en')
  expect(
    all.map(({ sentence, section, text, stems }) => ({ sentence, section, text, stems })),
  ).toEqual([
    { sentence: first, section: 0, text: first.text, stems: new Set(['ferri', 'left']) },
    { sentence: second, section: 0, text: second.text, stems: new Set(['ferri', 'sank']) },
    {
      sentence: third,
      section: 2,
      text: third.text,
      stems: new Set(['ann', 'smith', 'bankrupt']),
    },
  ])
  expect([...frequency]).toEqual([
    ['ferri', 2],
    ['left', 1],
    ['sank', 1],
    ['ann', 1],
    ['smith', 1],
    ['bankrupt', 1],
  ])
  expect([...forms]).toEqual([
    ['ferri', ['ferri']],
    ['smith', ['smith']],
    ['bankr', ['bankrupt']],
  ])
  expect(names.mentions.filter(({ opens }) => !opens)).toEqual([])
  expect(names.mentions.map(({ text }) => text)).toContain('Ann Smith')
})

test('words that headlines put for one another are counted as one', () => {
  const { all, groupFrequency } = readPassages(
    [[aSentence('Two children were hurt.'), aSentence('The kids were taken home.')]],
    'en',
  )
  const [children, kids] = all.map(({ groups }) => groups)
  const shared = [...(children ?? [])].filter((group) => kids?.has(group) === true)
  expect(shared.map((group) => groupFrequency.get(group))).toEqual([2])
})

test('a body without sentences has no passages', () => {
  const { all, frequency, names } = readPassages([[], []], 'en')
  expect([all, frequency.size, names.mentions]).toEqual([[], 0, []])
})
