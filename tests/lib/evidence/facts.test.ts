import { describe, expect, test } from 'vitest'
import type { PublicationDay } from '#lib/evidence/dates.ts'
import { type Fact, factsOf } from '#lib/evidence/facts.ts'
import { readPassages, readText } from '#lib/evidence/passages.ts'
import { aSentence } from '../../fixtures/an-article.ts'

/** A Friday. */
const published: PublicationDay = { year: 2026, month: 11, day: 20 }

/** The facts of a takeaway held against sentences that stand on the lines from 10 on. */
function facts(
  takeaway: string,
  body: readonly string[],
  { lang = 'en', evidence = [] }: { lang?: string; evidence?: readonly number[] } = {},
): readonly Fact[] {
  const sentences = body.map((text, index) => aSentence(text, 10 + index))
  const ids = evidence.flatMap((line) => sentences.find((each) => each.line === line)?.id ?? [])
  return factsOf(readText(takeaway, lang), readPassages([sentences], lang), published, ids)
}

/** Whether each fact of a takeaway is found, by its words. */
function found(takeaway: string, body: readonly string[]): Readonly<Record<string, boolean>> {
  return Object.fromEntries(facts(takeaway, body).map((fact) => [fact.text, fact.found]))
}

test('every number, date and name of a takeaway, in its order, found or with the nearest of its kind', () => {
  expect(
    facts('Ann Smith sold 41 boats on 18 November to Marlow.', [
      'On Thursday she sold 14 boats.',
      'The seller, Ann Smythe, met 40 men of Marlow.',
    ]),
  ).toEqual([
    { text: 'Ann Smith', kind: 'name', found: false, candidates: [{ text: 'Ann Smythe', line: 11 }] },
    {
      text: '41',
      kind: 'number',
      found: false,
      candidates: [
        { text: '40', line: 11 },
        { text: '14', line: 10 },
      ],
    },
    { text: '18 November', kind: 'date', found: false, candidates: [{ text: 'Thursday', line: 10 }] },
    { text: 'Marlow', kind: 'name', found: true, candidates: [] },
  ]) // prettier-ignore
})

describe('numbers', () => {
  const cases: readonly [takeaway: string, body: string, found: Readonly<Record<string, boolean>>][] = [
    ['Twelve boats sank', 'It took 12 boats.', { Twelve: true }],
    ['It cost £20m', 'It cost 20 million pounds.', { '£20m': true }],
    ['It cost £20million', 'It cost £20m.', { '£20million': true }],
    ['It cost £20million', 'It cost £20,000.', { '£20million': false }],
    ['It cost £20m', 'It cost $20m.', { '£20m': false }],
    ['Over-65s fell', 'People over 65 fell.', { '65': true }],
    ['It wants a fourth town ferry next year', 'It wants a fourth ferry next year.', { fourth: true }],
    ['It took 12 boats', 'It took 1,200 boats in 2012.', { '12': false }],
    ['It took 12 boats', 'It was the 12th time.', { '12': false }],
    ['A third of boats sank', 'Some 33% of boats sank.', { 'A third': true }],
    ['Nearly 200 boats sank', 'It took 196 boats.', { '200': true }],
    ['One of them sank, the first', 'They sank.', {}],
    ['Both boats sank', 'They sank.', {}],
  ] // prettier-ignore
  test.each(cases)('%s | %s', (takeaway, body, wanted) => {
    expect(found(takeaway, [body])).toEqual(wanted)
  })

  test('the nearest are those of one unit, then of like size, three at most and each once', () => {
    const [fact] = facts('It grew by 40% at once', [
      'It grew by 14%, then 44%, then 44%.',
      'Some 40 pounds, 41 boats and 300 men.',
      'It grew by 90% and 100%.',
    ])
    expect(fact).toMatchObject({
      text: '40%',
      candidates: [
        { text: '44%', line: 10 },
        { text: '90%', line: 12 },
        { text: '100%', line: 12 },
      ],
    })
  })

  test('of two that are as near, that of the evidence comes first', () => {
    const body = ['It took 39 boats.', 'It took 41 boats.', 'It took 41 boats again.']
    const lines = (evidence: readonly number[]): readonly (number | undefined)[] =>
      facts('It took 40 boats', body, { evidence }).map(({ candidates }) => candidates[0]?.line)
    expect(lines([11])).toEqual([11])
    expect(lines([12])).toEqual([12])
  })
})

describe('dates', () => {
  const cases: readonly [takeaway: string, body: string, found: Readonly<Record<string, boolean>>][] = [
    ['It sank on 3 March 2023', 'It sank on March 3, 2023.', { '3 March 2023': true }],
    ['It sank on 19 November', 'It sank on Thursday.', { '19 November': true }],
    ['It sank on 18 November', 'It sank on Thursday.', { '18 November': false }],
    ['It sank on Thursday', 'It sank yesterday.', { Thursday: true }],
    ['It sank on Friday', 'It sank yesterday.', { Friday: false }],
    ['It sank on 20 November', 'It sank today.', { '20 November': true }],
    // Everybody who reads the date above the article knows these.
    ['It sank yesterday', 'It sank.', {}],
    ['It sank in 2026', 'It sank.', { '2026': true }],
    ['It sank in 2025', 'It sank.', { '2025': false }],
    ['It sank in 2019', 'It was the 2019-20 season.', { '2019': true }],
    ['It may march in May', 'It sank on 3 May.', { May: true }],
    ['It may march', 'It sank.', {}],
  ] // prettier-ignore
  test.each(cases)('%s | %s', (takeaway, body, wanted) => {
    expect(found(takeaway, [body])).toEqual(wanted)
  })
})

describe('names', () => {
  const cases: readonly [takeaway: string, body: string, found: Readonly<Record<string, boolean>>][] = [
    ['He met Smith', 'He met Ann Smith.', { Smith: true }],
    ['He met Ann Smith', 'He met Smith.', { 'Ann Smith': true }],
    ['He met President Smith', 'Ann Smith, the president, left.', { Smith: true }],
    ['The NPA left', 'The National Police Agency left.', { NPA: true }],
    ['He left Meta’s office', 'He left Meta.', { Meta: true }],
    ['A Syrian boat sank', 'It came from Syria.', { Syrian: true }],
    ['He left Man Utd', 'He left Manchester United.', { 'Man Utd': true }],
    ['He left for Chelsea', 'He left for Arsenal.', { Chelsea: false }],
    // The first word has a capital whatever it is.
    ['Kids hurt in crash', 'Three children were injured.', {}],
    ['Doctors warn of flu', 'It spreads.', {}],
    ['Winning boat sank', 'It spreads.', {}],
    ['Zimbra leaked data', 'The firm leaked data.', { Zimbra: false }],
    ['NASA leaked data', 'The firm leaked data.', { NASA: false }],
    ['Ann Smith leaked data', 'The firm leaked data.', { 'Ann Smith': false }],
  ] // prettier-ignore
  test.each(cases)('%s | %s', (takeaway, body, wanted) => {
    expect(found(takeaway, [body])).toEqual(wanted)
  })
})

test('in another language: digits as it writes them, names with two capitals, its own dates', () => {
  expect(
    facts(
      'Am 3. März trug OpenAI 1,5 Millionen bei',
      ['OpenAI gab am 3. März 2023 genau 1.500.000.'],
      {
        lang: 'de',
      },
    ).map(({ text, kind, found: there }) => `${kind} ${text}: ${String(there)}`),
  ).toEqual(['date 3. März: true', 'name OpenAI: true', 'number 1,5 Millionen: true'])
})

test('against a body without sentences nothing is found and nothing is near', () => {
  expect(facts('Ann Smith sold 41 boats on 3 March', [])).toEqual([
    { text: 'Ann Smith', kind: 'name', found: false, candidates: [] },
    { text: '41', kind: 'number', found: false, candidates: [] },
    { text: '3 March', kind: 'date', found: false, candidates: [] },
  ])
})
