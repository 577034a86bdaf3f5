import { expect, test } from 'vitest'
import type { PublicationDay } from '#lib/evidence/dates/dates.ts'
import { readPassages, readText } from '#lib/evidence/passages.ts'
import { type Matched, supportFor } from '#lib/evidence/support.ts'
import { weigh } from '#lib/evidence/weighed.ts'
import { aSentence } from '../../fixtures/an-article.ts'

const published: PublicationDay = { year: 2026, month: 11, day: 20 }

const [left, warned, failed, lifeboat] = [
  aSentence('The ferry to Selwick left the harbour at eight with 41 people aboard.', 7),
  aSentence('Its captain, Ann Smith, had warned the council about the engine in March.', 8),
  aSentence('At nine the engine failed off Gull Point and the ferry began to drift.', 12),
  aSentence('A lifeboat from Marlow took off every passenger within an hour.', 13),
]
const sections = [
  [left, warned],
  [failed, lifeboat],
]

function support(takeaway: string, lang = 'en'): Matched {
  return supportFor(
    weigh(readText(takeaway, lang), readPassages(sections, lang), published),
    readPassages(sections, lang),
  )
}

test('a sentence that says the same is a matched support, and named by its id', () => {
  const { support: found, closest } = support('Captain Ann Smith warned the council in March')
  expect(found).toMatchObject({ kind: 'matched', sentenceIds: [warned.id] })
  expect([closest.sentenceIds, closest.missing]).toEqual([[warned.id], []])
})

test('two neighbours that say it together are named in reading order', () => {
  const { support: found, closest } = support(
    'Lifeboat from Marlow took off passengers when engine failed off Gull Point',
  )
  expect(found).toMatchObject({ kind: 'matched', sentenceIds: [failed.id, lifeboat.id] })
  expect(closest.sentenceIds).toEqual([failed.id, lifeboat.id])
})

test('a takeaway about something else has no support, and the nearest sentence is named', () => {
  expect(support('Parliament votes on fishing quotas aboard its new building')).toEqual({
    support: { kind: 'none' },
    closest: {
      sentenceIds: [left.id],
      score: 0.06,
      missing: ['Parliament', 'votes', 'fishing', 'quotas', 'building'],
    },
  })
})

test.each([
  ['Norwegian women meet', 'Two women of Norway met on Monday.'],
  ['British ferry sinks', 'The ferry from the UK sank at nine.'],
  ['Ferry of Netherlands sinks', 'The Dutch ferry sank at nine.'],
])('a country and its people are one word: %s', (takeaway, text) => {
  const said = aSentence(text, 7)
  const passages = readPassages([[said, aSentence('It rained.'), aSentence('It cleared.')]], 'en')
  const found = supportFor(weigh(readText(takeaway, 'en'), passages, published), passages)
  expect(found.support).toEqual({ kind: 'matched', sentenceIds: [said.id] })
})

test('a takeaway in another language than the body has none', () => {
  expect(support('Der Motor der Fähre fiel vor Marlow aus').support).toEqual({ kind: 'none' })
})

test('a takeaway that says nothing has no nearest sentence either', () => {
  expect(support('Of it all')).toEqual({
    support: { kind: 'none' },
    closest: { sentenceIds: [], score: 0, missing: [] },
  })
  expect(
    supportFor(
      weigh(readText('Ferry sank', 'en'), readPassages([], 'en'), published),
      readPassages([], 'en'),
    ),
  ).toEqual({
    support: { kind: 'none' },
    closest: { sentenceIds: [], score: 0, missing: ['Ferry', 'sank'] },
  })
})

test.each([
  ['de', 'Die Fähre sank vor dem Hafen.', 'Fähre vor Hafen gesunken: sank'],
  ['fr', 'Le bateau a coulé devant le port.', 'Un bateau coulé devant un port'],
  ['ja', '船は港の前で沈んだ。', '港の前で船が沈んだ'],
  ['uk', 'Пором затонув біля порту.', 'Пором затонув біля порту'],
])(
  'in %s, with a stemmer or without, a sentence of the same words carries it',
  (lang, sentence, takeaway) => {
    const [same, other] = [aSentence(sentence), aSentence('12345.')]
    const passages = readPassages([[other, same]], lang)
    expect(
      supportFor(weigh(readText(takeaway, lang), passages, published), passages).support,
    ).toMatchObject({
      kind: 'matched',
      sentenceIds: [same.id],
    })
  },
)
