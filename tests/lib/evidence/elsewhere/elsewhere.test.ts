import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { factsElsewhere } from '#lib/evidence/elsewhere/elsewhere.ts'
import { type Passages, readPassages, readText } from '#lib/evidence/passages.ts'
import { weigh } from '#lib/evidence/weighed.ts'
import { cutSentences } from '#lib/text/sentences/sentences.ts'
import { aSentence } from '../../../fixtures/an-article.ts'

const published = { year: 2026, month: 11, day: 20 }

/** The facts of a takeaway that stand in the wrong place, each with what stands in the right one, and its line; the body's lines count from 10. */
function elsewhere(takeaway: string, body: readonly string[], lang = 'en'): readonly string[] {
  const sentences = body.map((text, index) => aSentence(text, 10 + index))
  return doubted(takeaway, readPassages([sentences], lang))
}

function doubted(takeaway: string, passages: Passages): readonly string[] {
  const weighed = weigh(readText(takeaway, passages.lang), passages, published)
  return factsElsewhere(weighed, passages, published).map(
    ({ claim, place, rival }) =>
      `${claim.kind} ${claim.text}: ${rival.text} on line ${place.sentence.line}`,
  )
}

const storm = [
  'On 4 January a storm damaged 41 boats in the harbour of Selwick.',
  'Nobody was hurt.',
  'The council paid £20,000 for the repairs.',
  'Ann Smith, the harbour master, who is 57, had asked for a longer wall in vain.',
  'It has hired 14 divers since, who came on 9 January.',
  'Their leader is called Tom Hale.',
]

describe('a fact that another sentence has than the one that says the rest', () => {
  const cases: readonly [takeaway: string, said: readonly string[]][] = [
    ['Storm damaged 14 boats in the harbour', ['number 14: 41 on line 10']],
    ['Storm damaged boats in harbour on 9 January', ['date 9 January: 4 January on line 10']],
    ['Council paid £20,000 for the repairs', []],
    ['Council hired 41 divers after the storm', ['number 41: 14 on line 14']],
    ['Tom Hale, harbour master, had asked for a longer wall', ['name Tom Hale: Ann Smith on line 13']],
  ] // prettier-ignore
  test.each(cases)('%s', (takeaway, said) => {
    expect(elsewhere(takeaway, storm)).toEqual(said)
  })
})

describe('of two dates in one sentence, the one that stands with other words there', () => {
  const body = [
    'Grants for heat pumps rise from 1 January, the minister told the house on Wednesday.',
    'It rained.',
    'The opposition was pleased.',
  ]
  const cases: readonly [takeaway: string, said: readonly string[]][] = [
    ['Grants for heat pumps rise from Wednesday', ['date Wednesday: 1 January on line 10']],
    ['Grants for heat pumps rise from 1 January', []],
    ['Minister tells house on Wednesday that grants rise', []],
  ]
  test.each(cases)('%s', (takeaway, said) => {
    expect(elsewhere(takeaway, body)).toEqual(said)
  })
})

test('the word just before a fact tells which one is meant', () => {
  const body = [
    'The ferry ran until 3 May.',
    'It rained.',
    'Nobody came.',
    'Ferries from Selwick to Marlow run again from 9 June, the harbour says.',
  ]
  expect([
    ...elsewhere('Ferries to Marlow run again from 3 May', body),
    ...elsewhere('Ferries to Marlow run again from 9 June', body),
  ]).toEqual(['date 3 May: 9 June on line 13'])
})

test('a country and its people are one name', () => {
  const body = [
    'The Dutch team won the race in Selwick, and Tom Hale was second.',
    'It rained.',
    'Nobody came.',
    'The Netherlands had lost the last one.',
  ]
  expect(elsewhere('Team of Netherlands wins race in Selwick', body)).toEqual([])
})

describe('nothing is said', () => {
  const cases: readonly [why: string, takeaway: string, body: readonly string[]][] = [
    ['of a fact in its place', 'Storm damaged 41 boats in Selwick on 4 January', storm],
    ['where the place has nothing of the kind', 'Nobody was hurt as 14 divers came', storm],
    ['of an age, which says who is meant', 'The 57-year-old damaged boats in the harbour', storm],
    ['of an age behind a name', 'Ann Smith, 57, hired divers', storm],
    ['of a number that is part of a word', 'Mother-of-three damaged 41 boats', [...storm, 'She has three boys.']],
    ['where what stands there is part of a word', 'Storm damaged 14 boats of our town', ['A storm damaged boats of our town, 18F said.', 'It rained.', 'It rained again.', 'Divers: 14.']],
    ['where there is nothing but the fact', 'A mere 14', storm],
    ['of a fact that the text does not have, which is another rule’s', 'Storm damaged 90 boats in the harbour', storm],
    ['of what a list of facts says', `Storm: ${'14, 41, '.repeat(7)}boats in the harbour`, storm],
    ['in a body of one word', 'Storm damaged 14 boats', ['Storm.']],
    ['where there is no body', 'Storm damaged 14 boats', []],
  ] // prettier-ignore
  test.each(cases)('%s', (_, takeaway, body) => {
    expect(elsewhere(takeaway, body)).toEqual([])
  })
})

test('in German numbers and dates are told, and names are not', () => {
  const body = [
    'Am 4. Januar beschädigte ein Sturm 41 Boote im Hafen von Selwick.',
    'Verletzt wurde niemand.',
    'Die Gemeinde zahlte die Reparaturen.',
    'Anna Schmidt hatte eine längere Mauer gefordert.',
    'Seither hat sie 14 Taucher beschäftigt, die am 9. Januar kamen.',
  ]
  expect([
    ...elsewhere('Sturm beschädigte 14 Boote im Hafen', body, 'de'),
    ...elsewhere('Sturm beschädigte Boote im Hafen am 9. Januar', body, 'de'),
    ...elsewhere('Anna Schmidt beschädigte 41 Boote im Hafen', body, 'de'),
  ]).toEqual(['number 14: 41 on line 10', 'date 9. Januar: 4. Januar on line 10'])
})

test('in a language whose number words are not read nothing is said of numbers', () => {
  const body = ['Myrsky vaurioitti satamassa 41 venettä.', 'Kukaan ei loukkaantunut.', 'Sukeltajia on 14.'] // prettier-ignore
  expect(elsewhere('Myrsky vaurioitti satamassa 14 venettä', body, 'fi')).toEqual([])
})

const labelled = z.array(z.object({ body: z.string(), true: z.array(z.string()) }))

test.each(['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'zh'])(
  '%s: true facts stand where they belong',
  (lang) => {
    const file = new URL(`../../../fixtures/language-facts/${lang}.json`, import.meta.url)
    const texts = labelled.parse(JSON.parse(readFileSync(file, 'utf8')))
    const said = texts.flatMap(({ body, true: takeaways }) => {
      const sentences = cutSentences(body, lang).map(({ from, to }) => aSentence(body.slice(from, to)))
      const passages = readPassages([sentences], lang)
      return takeaways.flatMap((takeaway) => doubted(takeaway, passages))
    })
    expect(said).toEqual([])
  },
) // prettier-ignore

test('a long body takes time in proportion to its length', () => {
  const took = [500, 4000].map((count) => {
    const sentences = Array.from({ length: count }, (_, row) =>
      aSentence(`Storm ${row} damaged ${row} boats in harbour ${row % 7} on ${(row % 28) + 1} January.`, row),
    ) // prettier-ignore
    const passages = readPassages([sentences], 'en')
    doubted('Storm damaged 14 boats in the harbour on 9 January', passages)
    const started = performance.now()
    for (let round = 0; round < 5; round += 1) {
      doubted('Storm damaged 14 boats in the harbour on 9 January', passages)
    }
    return performance.now() - started
  })
  const [short = 0, long = 0] = took
  expect(long / short).toBeLessThan(30)
})
