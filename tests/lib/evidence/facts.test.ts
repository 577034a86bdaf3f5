import { describe, expect, test } from 'vitest'
import type { PublicationDay } from '#lib/evidence/dates/dates.ts'
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
    ['It cost £20m last year', 'Some £20m was paid for it.', { '£20m': true }],
    ['It cost $33 mil.', 'It cost $33 million.', { '$33 mil': true }],
    ['It sank at 4 mos.', 'It sank at four months.', { '4': true }],
    ['Over 3,000 boats sank', 'Some 3,000 boats sank.', { '3,000': true }],
    ['It cost £20million', 'It cost £20m.', { '£20million': true }],
    ['It cost £20million', 'It cost £20,000.', { '£20million': false }],
    ['It cost £20m', 'It cost $20m.', { '£20m': false }],
    ['Over-65s fell', 'People over 65 fell.', { '65': true }],
    ['It wants a fourth town ferry next year', 'It wants a fourth ferry next year.', { fourth: true }],
    ['It took 12 boats', 'It took 1,200 boats in 2012.', { '12': false }],
    ['It took 12 boats', 'It was the 12th time.', { '12': false }],
    ['A third of boats sank', 'Some 33% of boats sank.', { 'A third': true }],
    ['Nearly 200 boats sank', 'It took 196 boats.', { '200': true }],
    ['It takes 18:30', 'It leaves at 6:30 p.m.', { '18:30': true }],
    ['It leaves at 6.30pm', 'It leaves at 6:30.', { '6.30pm': true }],
    ['It leaves at 6pm', 'It leaves at six.', { '6pm': true }],
    ['It leaves at 7pm', 'It leaves at six.', { '7pm': false }],
    ['It weighs 185lb', 'It weighs 185 pounds.', { '185': true }],
    ['It ran 26mi', 'It ran 26 miles.', { '26': true }],
    ['It was −12 degrees', 'It was 12 degrees.', { '−12': false }],
    ['It was −12 degrees', 'It was 12 degrees below zero.', { '−12': true }],
    ['They are −12 %', 'Fares fell by 12 per cent.', { '−12 %': true }],
    ['It takes 3/4 of an inch', 'It took ¾ of an inch.', { '3/4': true }],
    ['Some ¾ of boats sank', 'Three quarters of the boats sank.', { '¾': true }],
    ['It takes 1.5 hours', 'It takes one and a half hours.', { '1.5': true }],
    ['It takes 1.5 hours', 'It takes 1½ hours.', { '1.5': true }],
    ['It cost 1.5 lakh rupees', 'It cost Rs 1,50,000.', { '1.5 lakh rupees': true }],
    ['It sank in World War 2', 'It sank in World War II.', { '2': true, 'World War': true }],
    ['It sank in World War II', 'It sank in World War 2.', { 'World War II': true }],
    ['It takes 10~20 minutes', 'It takes 10 to 20 minutes.', { '10': true, '20': true }],
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

describe('numbers of another language', () => {
  const cases: readonly [lang: string, takeaway: string, body: string, found: Readonly<Record<string, boolean>>][] = [
    ['fr', 'Il coûte 12500 euros', 'Il coûte 12\u202F500 euros.', { '12500': true }],
    ['fr', 'Il coûte 500 euros', 'Il coûte 12\u00A0500 euros.', { '500': false }],
    ['fr', 'Il part à 18 h 30', 'Il part à 18h30.', { '18 h 30': true }],
    ['fr', 'Il part à 18:00', 'Il part à 18 heures.', { '18:00': true }],
    ['fr', 'La ligne perd 3 gares sur 12', 'Elle perd trois gares sur douze.', { '3': true, '12': true }],
    ['fr', 'La ligne perd 4 gares', 'Elle perd trois gares.', { '4': false }],
    ['de', 'Es sind 325 Boote', 'Es sind dreihundertfünfundzwanzig Boote.', { '325': true }],
    ['de-CH', 'Er kostet 12’500 Franken', "Er kostet 12'500 Franken.", { '12’500 Franken': true }],
    ['pl', 'Zginęło 23 ludzi', 'Zginęło dwudziestu trzech ludzi.', { '23': true }],
    ['ru', 'Погибли 23 человека', 'Погибли двадцать три человека.', { '23': true }],
    ['ar', 'تبلغ الكلفة 1200 دولار', 'تبلغ الكلفة ١٬٢٠٠ دولار.', { '1200': true }],
    ['zh', '约1.2万名居民搬迁', '约12000名居民搬迁。', { '1.2万': true }],
    ['zh', '四个车站关闭', '三个车站关闭。', { '四': false }],
    ['ja', '最終便は18:30に出る', '最終便は午後6時30分に出る。', { '18:30': true }],
    ['zh', '末班车18:30发车', '末班车下午6点半发车。', { '18:30': true }],
    ['fr', 'Il dure 2,5 ans', 'Il dure deux ans et demi.', { '2,5': true }],
    ['fr', 'Il dure 37 ans', 'Il dure trente-sept ans.', { '37': true }],
    ['pt', 'Tem 10 dias', 'Tem dez dias, de dez a vinte.', { '10': true }],
    ['ja', '12500人が避難した', '1万2500人が避難した。', { '12500': true }],
  ] // prettier-ignore
  test.each(cases)('%s: %s | %s', (lang, takeaway, body, wanted) => {
    const read = facts(takeaway, [body], { lang }).filter(({ kind }) => kind === 'number')
    expect(Object.fromEntries(read.map((fact) => [fact.text, fact.found]))).toEqual(wanted)
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
    ['It sank in ’85', 'It sank in May 1985.', { '’85': true }],
    ['It sank in \'26', 'It sank in 2026.', { '\'26': true }],
    ['It sank in ’85', 'It sank in 1984.', { '’85': false }],
    ['Captain: \'85 people drowned\'', 'He said 85 people had drowned.', { '85': true }],
  ] // prettier-ignore
  test.each(cases)('%s | %s', (takeaway, body, wanted) => {
    expect(found(takeaway, [body])).toEqual(wanted)
  })
})

describe('dates of another language', () => {
  const cases: readonly [lang: string, takeaway: string, body: string, found: Readonly<Record<string, boolean>>][] = [
    ['de', 'Er öffnete am 3. Mai 2024', 'Er öffnete am 03.05.2024.', { '3. Mai 2024': true }],
    ['de', 'Er öffnete am 5. März 2024', 'Er öffnete am 03.05.2024.', { '5. März 2024': false }],
    ['fr', 'Il a ouvert le 1er mai 2024', 'Il a ouvert le 01/05/2024.', { '1er mai 2024': true }],
    ['es', 'Abrió el 3 de mayo de 2024', 'Abrió el 03/05/2024.', { '3 de mayo de 2024': true }],
    ['es', 'Abrió en mayo de 2024', 'Abrió el 3 de mayo del 2024.', { 'mayo de 2024': true }],
    ['it', 'Ha aperto il 3 maggio 2024', 'Ha aperto il 3/5/2024.', { '3 maggio 2024': true }],
    ['pt', 'Abriu em 3 de maio', 'Abriu na segunda-feira, 3 de maio de 2027.', { '3 de maio': true }],
    ['nl', 'Hij opende op 3 mei 2024', 'Hij opende op 3-5-2024.', { '3 mei 2024': true }],
    ['pl', 'Otwarto go 3 maja 2024', 'Otwarto go 03.05.2024 r.', { '3 maja 2024': true }],
    ['ru', 'Он открылся 3 мая 2024 года', 'Он открылся 03.05.2024.', { '3 мая 2024': true }],
    ['ru', 'Он открылся в четверг', 'Он открылся 19 ноября.', { четверг: true }],
    ['ar', 'افتتح في 3 مايو 2024', 'افتتح في ٣ أيار ٢٠٢٤.', { '3 مايو 2024': true }],
    ['he', 'הנמל נפתח ב-3 במאי 2024', 'הנמל נפתח ב-3.5.2024.', { '3 במאי 2024': true }],
    ['en', 'It opened on 3 May 2024', 'It opened on 5/3/2024.', { '3 May 2024': true }],
    ['en', 'It opened on 5 March 2024', 'It opened on 5/3/2024.', { '5 March 2024': true }],
    ['en-GB', 'It opened on 3 May 2024', 'It opened on 5/3/2024.', { '3 May 2024': false }],
    ['en-US', 'It opened on 3 May 2024', 'It opened on 5/3/2024.', { '3 May 2024': true }],
    ['ja', '港は2024年5月3日に開いた', '港は2024年５月３日に開いた。', { '2024年5月3日': true }],
    ['ja', '港は2024年5月3日に開いた', '港は令和6年5月3日に開いた。', { '2024年5月3日': true }],
    ['ja', '港は2024年5月4日に開いた', '港は令和6年5月3日に開いた。', { '2024年5月4日': false }],
    ['ja', '港は木曜日に開いた', '港は11月19日に開いた。', { 木曜日: true }],
    ['zh', '港口于2024年5月3日开放', '港口于二〇二四年五月三日开放。', { '2024年5月3日': true }],
    ['zh', '港口周四开放', '港口11月19日开放。', { 周四: true }],
    ['ko', '항구는 2024년 5월 3일에 열렸다', '항구는 2024년 5월 3일에 열렸다.', { '2024년 5월 3일': true }],
  ] // prettier-ignore
  test.each(cases)('%s: %s | %s', (lang, takeaway, body, wanted) => {
    const read = facts(takeaway, [body], { lang }).filter(({ kind }) => kind !== 'name')
    expect(Object.fromEntries(read.map((fact) => [fact.text, fact.found]))).toEqual(wanted)
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
    ['Avoid the bridge', 'It is shut.', {}],
    ['Meanwhile, boats sank', 'Boats sank.', {}],
    ['Left boat to the zoo', 'She gave the zoo a boat.', {}],
    ['Withdraws bid, withdrew another', 'He took back his offers.', {}],
    ['Baby born on Chicago-bound boat', 'The boat came into Chicago.', { 'Chicago-bound': true }],
    ['Runner-up Ann Smith leaves', 'Ann Smith came second.', { 'Runner-up Ann Smith': true }],
    ['Players of the Marlow Town left', 'The Marlow Town team left.', { 'Marlow Town': true }],
    ['It sank 900 miles W of Perth', 'It sank 900 miles west of Perth.', { '900': true, Perth: true }],
    ['Walk the Thames', 'The Thames is long.', { Thames: true }],
    ['Walk the Severn', 'The Thames is long.', { 'Walk the Severn': false }],
    ['Bob Smith leaked data', 'Ann Smith left.', { 'Bob Smith': false }],
    ['NASA leaked data', 'The firm leaked data.', { NASA: false }],
    ['Ann Smith leaked data', 'The firm leaked data.', { 'Ann Smith': false }],
  ] // prettier-ignore
  test.each(cases)('%s | %s', (takeaway, body, wanted) => {
    expect(found(takeaway, [body])).toEqual(wanted)
  })
})

describe('names of another language', () => {
  const cases: readonly [lang: string, takeaway: string, body: string, found: Readonly<Record<string, boolean>>][] = [
    ['fr', 'Traverser le pont de Lyon', 'Le pont de Lyon est fermé.', { Lyon: true }],
    ['fr', 'L’Italie ferme le pont', 'La France ferme le pont.', { Italie: false }],
    ['fr', 'Le pont de l’Europe', "Il a vu l'Europe.", { Europe: true }],
    ['es', 'El Gobierno cierra Soria', 'El Ejecutivo cierra Soria.', { Soria: true }],
    ['ru', 'Жители Москвы уехали', 'Они уехали из города в Москве.', { 'Жители Москвы': true }],
    ['pl', 'Mieszkańcy Gdańska wyjechali', 'Wyjechali z miasta Gdańsk.', { 'Mieszkańcy Gdańska': true }],
    ['pl', 'Jadą do Gdyni', 'Wyjechali z miasta Gdańsk.', { Gdyni: false }],
    ['nl', 'België sluit de brug', 'Nederland sluit de brug.', { België: false }],
    ['ja', 'OpenAIが発表した', 'NASAが発表した。', { OpenAI: false }],
    ['ja', 'NASAが発表した', '発表したのはNASAだった。', { NASA: true }],
  ] // prettier-ignore
  test.each(cases)('%s: %s | %s', (lang, takeaway, body, wanted) => {
    const read = facts(takeaway, [body], { lang }).filter(({ kind }) => kind === 'name')
    expect(Object.fromEntries(read.map((fact) => [fact.text, fact.found]))).toEqual(wanted)
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
