import { expect, test } from 'vitest'
import { readPassages, readText } from '#lib/evidence/passages.ts'
import { supportFor } from '#lib/evidence/support.ts'
import { weigh } from '#lib/evidence/weighed.ts'
import { aSentence } from '../../fixtures/an-article.ts'

/** The sentences that a takeaway rests on. */
function restsOn(takeaway: string, body: readonly string[], lang = 'en'): readonly string[] {
  const sentences = body.map((text, row) => aSentence(text, row + 1))
  const passages = readPassages([sentences], lang)
  const published = { year: 2026, month: 11, day: 20 }
  const { closest } = supportFor(weigh(readText(takeaway, lang), passages, published), passages)
  return sentences.filter(({ id }) => closest.sentenceIds.includes(id)).map(({ text }) => text)
}

const contract = [
  'The mayor signed for 40 buses in May.',
  'The contract asked the council to compare the meter readings with the bills.',
  'No such comparison was made.',
  'The bills came to £2m.',
]

test.each([
  ['Nobody compared the meter readings with the bills', contract[2]],
  ['Meter readings were never compared with the bills', contract[2]],
  ['Contract asked council to compare meter readings with bills', contract[1]],
  ['The mayor never signed for 40 buses', contract[0]],
])('"%s" rests on the place that agrees, if there is one: %s', (takeaway, sentence) => {
  expect(restsOn(takeaway, contract)).toEqual([sentence])
})

test('what is said does not rest on its denial where another place says it', () => {
  const body = [
    'The council did not approve the plan for the new landing stage in March.',
    'It rained.',
    'In May the council approved the plan for a landing stage after all.',
  ]
  expect(restsOn('Council approved plan for landing stage', body)).toEqual([body[2]])
  expect(restsOn('Council did not approve plan for new landing stage', body)).toEqual([body[0]])
})

test('where opposites are not known the best place stays', () => {
  const body = ['Der Vertrag verlangte einen Vergleich der Zähler.', 'Kein Vergleich wurde gemacht.']
  expect(restsOn('Niemand machte den Vergleich der Zähler im Vertrag', body, 'de')).toEqual([body[0]])
}) // prettier-ignore
