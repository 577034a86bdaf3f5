import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantitiesIn } from '#lib/evidence/numbers/quantities.ts'
import type { Quantity } from '#lib/evidence/numbers/quantity.ts'
import { sameQuantity } from '#lib/evidence/numbers/same-quantity.ts'

/** The quantities of a text, each as `text = value` with its unit and what else is known of it. */
function read(text: string, lang = 'en'): readonly string[] {
  return quantitiesIn(text, lang).map(({ text: written, value, unit, ordinal, hedge, implied }) =>
    [
      `${written} = ${Number(value.toFixed(2))}${unit ?? ''}`,
      ...(ordinal ? ['ordinal'] : []),
      ...(hedge === null ? [] : [hedge]),
      ...(implied ? ['implied'] : []),
    ].join(', '),
  )
}

describe('quantitiesIn', () => {
  test.each([
    ['ja', '12.5パーセント上がって', ['12.5 = 12.5%']],
    ['zh', '百分之十二点五，达到12500元', ['百分之十二点五 = 12.5%', '12500 = 12500元']],
    ['zh', '2/3刷卡，三分之二', ['2/3 = 0.67', '三分之二 = 66.67%']],
    ['es', '1 200 000 pasajeros y 12 500 euros', ['1 200 000 = 1200000', '12 500 = 12500€']],
    ['de', '12 500 Euro', ['12 500 Euro = 12500€']],
    ['pt', 'em 2019, 500 euros', ['2019 = 2019', '500 = 500€']],
    ['en', 'in 12 500 boats', ['12 = 12', '500 = 500']],
  ] as const)('%s: %s', (lang, text, quantities) => {
    expect(read(text, lang)).toEqual(quantities)
  })

  test('gives a number with its place and how exactly it is written', () => {
    const found = quantitiesIn('It cost nearly £1.2m on the 21st.', 'en')
    expect(found.map(({ text, from, to, slack }) => ({ text, from, to, slack }))).toEqual([
      { text: '£1.2m', from: 15, to: 20, slack: 50_000 },
      { text: '21st', from: 28, to: 32, slack: 0.5 },
    ])
  })

  const english: readonly [text: string, quantities: readonly string[]][] = [
    ['12 boats', ['12 = 12']],
    ['Twelve boats', ['Twelve = 12']],
    ['twenty-five; twenty five', ['twenty-five = 25', 'twenty five = 25']],
    ['two hundred and five', ['two hundred and five = 205']],
    ['two hundred thousand and five', ['two hundred thousand and five = 200005']],
    ['five six seven', ['five = 5', 'six = 6', 'seven = 7']],
    ['1,200 and 1,234,567', ['1,200 = 1200', '1,234,567 = 1234567']],
    ['12 13', ['12 = 12', '13 = 13']],
    ['a million', ['a million = 1000000']],
    ['half a million', ['half a million = 500000']],
    ['1.2 million, 20m, 3bn, 40k', ['1.2 million = 1200000', '20m = 20000000', '3bn = 3000000000', '40k = 40000']],
    ['a dozen; two dozen', ['a dozen = 12', 'two dozen = 24']],
    ['£20m', ['£20m = 20000000£']],
    ['20 million pounds', ['20 million pounds = 20000000£']],
    ['$1.5bn and one billion dollars', ['$1.5bn = 1500000000$', 'one billion dollars = 1000000000$']],
    ['50 pence', ['50 pence = 50p']],
    ['40%', ['40% = 40%']],
    ['40 per cent', ['40 per cent = 40%']],
    ['forty percent', ['forty percent = 40%']],
    ['a third of it', ['a third = 33.33%']],
    ['two-thirds', ['two-thirds = 66.67%']],
    ['three quarters', ['three quarters = 75%']],
    ['half of it', ['half = 50%, implied']],
    ['a third man', ['third = 3, ordinal']],
    ['the 12th, the twelfth', ['12th = 12, ordinal', 'twelfth = 12, ordinal']],
    ['twenty-first', ['twenty-first = 21, ordinal']],
    ['the first of them', ['first = 1, ordinal, implied']],
    ['one of them', ['one = 1, implied']],
    ['both, a pair, twice', ['both = 2, implied', 'pair = 2, implied', 'twice = 2, implied']],
    ['at least 12, more than 5', ['12 = 12, over', '5 = 5, over']],
    ['nearly 200, under 30', ['200 = 200, under', '30 = 30, under']],
    ['about 200, some 50', ['200 = 200, about', '50 = 50, about']],
    ['fewer than 200, no more than 30', ['200 = 200, under', '30 = 30, under']],
    ['a 10-year-old', ['10 = 10']],
    ['3-1', ['3 = 3', '1 = 1']],
    ['no numbers at all', []],
    ['½, 1½ and 3/4, 1 3/4; 24/7, 3/4/5', ['½ = 0.5', '1½ = 1.5', '3/4 = 0.75', '1 3/4 = 1.75', '24 = 24', '7 = 7', '3 = 3', '4 = 4', '5 = 5']],
    ['one and a half, two and a half million', ['one and a half = 1.5', 'two and a half million = 2500000']],
    ['6.30pm, 6:30 p.m., 18:30, 6:30, 6 am', ['6.30pm = 1110clock', '6:30 p.m. = 1110clock', '18:30 = 1110clock', '6:30 = 390clock12', '6 am = 360clock']],
    ['it took 1:45.3, won 2:1', ['1 = 1', '45.3 = 45.3', '2 = 2', '1 = 1']],
    ['−12 degrees, -12, minus 12, 12 below zero, 10-12, (–5)', ['−12 = -12', '-12 = -12', 'minus 12 = -12', '12 = -12', '10 = 10', '12 = 12', '–5 = -5']],
    ['~5, 10~20, 3 ～ 5', ['5 = 5, about', '10 = 10', '20 = 20', '3 = 3', '5 = 5']],
    ['1,50,000; 1.5 lakh rupees, Rs 99', ['1,50,000 = 150000', '1.5 lakh rupees = 150000₹', 'Rs 99 = 99₹']],
    ['185lb, 26mi, 6ft 2in, 5oz, US$5m', ['185 = 185', '26 = 26', '6 = 6', '2 = 2', '5 = 5', 'US$5m = 5000000$']],
    ['World War II; Elizabeth II; vitamin C', ['II = 2, implied', 'II = 2, implied']],
    ['12\u2009500, 12\u202F500.5, 12 500', ['12\u2009500 = 12500', '12\u202F500.5 = 12500.5', '12 = 12', '500 = 500']],
    ['two thousand million', ['two thousand million = 2000000000']],
    ['3.2.1 is a version', []],
  ] // prettier-ignore
  test.each(english)('%s', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  const elsewhere: readonly [lang: string, text: string, quantities: readonly string[]][] = [
    ['de', '1,5 Millionen Euro', ['1,5 Millionen Euro = 1500000€']],
    ['de', 'mehr als 12.500', ['12.500 = 12500, over']],
    ['de', 'zwölf, ein Drittel, 40 Prozent', ['zwölf = 12', 'ein Drittel = 33.33%', '40 Prozent = 40%']],
    ['fr', '1\u00A0200 et 20\u202F000', ['1\u00A0200 = 1200', '20\u202F000 = 20000']],
    ['fr', '12\u00A013 et 1,5 %', ['12 = 12', '13 = 13', '1,5 % = 1.5%']],
    ['de-CH', "1'200", ["1'200 = 1200"]],
    ['ar', 'غرق ١٢ قاربا', ['١٢ = 12']],
    ['hi', '१२ नावें', ['१२ = 12']],
    ['ja', '３隻', ['３ = 3']],
    ['sw', 'watatu', []],
    ['fr', 'douze, quatre-vingt-dix-sept, deux mille', ['douze = 12', 'quatre-vingt-dix-sept = 97', 'deux mille = 2000']],
    ['fr', 'un bâtiment neuf, vingt-neuf', ['un = 1, implied', 'neuf = 9, implied', 'vingt-neuf = 29']],
    ['fr', 'plus de deux tiers, le 3e, 20 M€', ['deux tiers = 66.67%, over', '3e = 3, ordinal', '20 M€ = 20000000€']],
    ['fr', 'un million et demi, près de 12 500,75 euros', ['un million et demi = 1500000', '12 500,75 = 12500.75€, under']],
    ['fr', 'de 10 à 12 500 et 1914 500', ['10 = 10', '12 500 = 12500', '1914 = 1914', '500 = 500']],
    ['es', 'dos mil quinientos millones; un millón y medio', ['dos mil quinientos millones = 2500000000', 'un millón y medio = 1500000']],
    ['it', 'ventotto, tremila, il 40 per cento', ['ventotto = 28', 'tremila = 3000', '40 per cento = 40%']],
    ['pt', 'R$ 5 milhões; vinte e três', ['R$ 5 milhões = 5000000R$', 'vinte e três = 23']],
    ['nl', 'tweeëntwintig, anderhalf miljoen, 18.30 uur', ['tweeëntwintig = 22', 'anderhalf miljoen = 1500000', '18.30 uur = 1110clock']],
    ['pl', 'dwudziestu trzech, 2,5 mln złotych', ['dwudziestu trzech = 23', '2,5 mln = 2500000zł']],
    ['ru', 'двадцати трёх, полтора миллиона, 40 процентов', ['двадцати трёх = 23', 'полтора миллиона = 1500000', '40 процентов = 40%']],
    ['ar', 'ثلاث محطات وخمسة وعشرون قاربا', ['ثلاث = 3', 'وخمسة وعشرون = 25']],
    ['ar', '١٬٢٠٠ و٣٫٥ و٤٠٪', ['١٬٢٠٠ = 1200', '٣٫٥ = 3.5', '٤٠٪ = 40%']],
    ['de', 'dreihundertfünfundzwanzig, anderthalb Millionen, Achtung', ['dreihundertfünfundzwanzig = 325', 'anderthalb Millionen = 1500000']],
    ['de', 'um 18.30 Uhr, um 18 Uhr, am 12 am Bahnhof', ['18.30 Uhr = 1110clock', '18 Uhr = 1080clock', '12 = 12']],
    ['de-CH', '12’500 und 12.50 Fr.', ['12’500 = 12500', '12.50 = 12.5']],
    ['zh', '约1.2万名居民，三个车站，一起', ['1.2万 = 12000, about', '三 = 3', '一 = 1, implied']],
    ['zh', '三分之一，百分之四十，二〇二四', ['三分之一 = 33.33%', '百分之四十 = 40%', '二〇二四 = 2024, implied']],
    ['ja', '1万2500人、三駅、4割、500円', ['1万2500 = 12500', '三 = 3', '4割 = 40%', '500 = 500¥']],
  ] // prettier-ignore
  test.each(elsewhere)('%s: %s', (lang, text, quantities) => {
    expect(read(text, lang)).toEqual(quantities)
  })

  test('reads no number where a date stands already', () => {
    expect(
      quantitiesIn('On 3 March 12 sank.', 'en', [{ from: 3, to: 10 }]).map(({ text }) => text),
    ).toEqual(['12'])
  })

  test('looks at the dates no oftener than a text is long', () => {
    const looks = (count: number): number => {
      let times = 0
      const dates = Array.from({ length: count }, (_, at) => ({
        from: 5 * at,
        get to() {
          times += 1
          return 5 * at + 2
        },
      }))
      quantitiesIn('12 x '.repeat(count), 'en', dates)
      return times
    }
    expect(looks(400)).toBeLessThanOrEqual(2.2 * looks(200))
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '12', '1,200', '1.5', '1\u00A0200', '٣', '½', '²', 'Ⅷ', '①', '£', '$', '%', '‰', 'a', 'half',
          'third', 'quarters', 'twenty', 'one', 'two', 'hundred', 'and', 'million', 'dozen', 'per',
          'cent', 'pounds', 'm', 'bn', 'st', 'th', 'Prozent', 'ein', 'Drittel', 'both', '-', '.', ',', "'",
          '’', ' ', ' ', ' ', '\n', '\uD835', '𝟙', 'constructor', '__proto__',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  ) // prettier-ignore

  test('words that every object knows are no scale', () => {
    expect(quantitiesIn('half constructor', 'en').map(({ value, unit }) => [value, unit])).toEqual([
      [50, '%'],
    ])
  })

  test('never throws, and every quantity is a stretch of the text, in order', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('en', 'en-GB', 'de', 'fr', 'ar', 'ja', 'tlh'),
        (text, lang) => {
          let done = -1
          for (const { from, to, text: written, value, slack } of quantitiesIn(text, lang)) {
            expect(from).toBeGreaterThan(done)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(text.length)
            expect(written).toBe(text.slice(from, to))
            expect([value, slack].filter(Number.isNaN)).toEqual([])
            done = from
          }
        },
      ),
      { numRuns: 3000 },
    )
  })
})

/** The one quantity of a text that says no more than it. */
function the(text: string, lang: string): Quantity {
  const [first] = quantitiesIn(text, lang)
  if (first === undefined) throw new Error(`${text} has no number: a fault of this test`)
  return first
}

describe('sameQuantity', () => {
  const pairs: readonly [claim: string, body: string, same: boolean, lang?: string][] = [
    ['twelve', '12', true],
    ['1.2m', '1.2 million', true],
    ['£20m', '£20 million', true],
    ['£20m', '20 million pounds', true],
    ['£20m', '20 million', true],
    ['£20m', '$20m', false],
    ['£20m', '20 million euros', false],
    ['£20m', '£30m', false],
    ['a third of', '33%', true],
    ['33%', 'a third of', true],
    ['a third of', '35%', false],
    ['50%', 'half of them', true],
    ['50 people', 'half of them', false],
    ['two dozen', '24', true],
    ['two', 'both', true],
    ['21st', 'twenty-first', true],
    ['third', '3rd', true],
    ['21', '21st', false],
    ['21st', '21', false],
    ['40 per cent', '40%', true],
    ['40%', 'forty percent', true],
    ['40 percent', '41 per cent', false],
    ['12', '1,200', false],
    ['12', '2012', false],
    ['12', '12th', false],
    ['12', '112', false],
    ['12', '12.5', false],
    ['1,000', 'a thousand', true],
    ['1,5 Millionen', '1.500.000', true, 'de'],
    ['1,5 Millionen', '15 Millionen', false, 'de'],
    ['三分之二', '2/3', true, 'zh'],
    ['12.5%', '百分之十二点五', true, 'zh'],
    ['12.5%', '12.5パーセント', true, 'ja'],
    ['zwölf', '12', true, 'de'],
    ['im 19. Jahrhundert', 'im neunzehnten Jahrhundert', true, 'de'],
    ['im neunzehnten Jahrhundert', 'im 19. Jahrhundert', true, 'de'],
    ['im 21. Jahrhundert', 'im einundzwanzigsten Jahrhundert', true, 'de'],
    ['der 3. Bericht', 'ihr dritter Bericht', true, 'de'],
    ['der 3. Bericht', 'ihr vierter Bericht', false, 'de'],
    ['3 Berichte', 'ihr dritter Bericht', false, 'de'],
    ['de 19e eeuw', 'de negentiende eeuw', true, 'nl'],
    ['la 40e édition', 'la quarantième édition', true, 'fr'],
    ['la 18ª edizione', 'la diciottesima edizione', true, 'it'],
    ['la 20ª edição', 'a vigésima edição', true, 'pt'],
    ['el 50º aniversario', 'el quincuagésimo aniversario', true, 'es'],
    ['den 13:e upplagan', 'den trettonde upplagan', true, 'sv'],
    ['в 18-м веке', 'в восемнадцатом веке', true, 'ru'],
    ['po 20. wydaniu', 'po dwudziestym wydaniu', true, 'pl'],
    ['١٢', '12', true, 'ar'],
    ['١٢', '13', false, 'ar'],
    ['1\u00A0200', '1200', true, 'fr'],
  ]
  test.each(pairs)('%s is said by %s: %s', (claim, body, same, lang = 'en') => {
    expect(sameQuantity(the(claim, lang), the(body, lang))).toBe(same)
  })

  const signs: readonly [claim: string, body: string, lang: string][] = [
    ['drei Meter', '3 m', 'de'],
    ['zehn Tonnen', '10\u00A0t', 'de'],
    ['343 mètres', '343\u00A0m', 'fr'],
    ['deux heures', '2 h', 'fr'],
    ['250 g', '250 grammes', 'fr'],
    ['cinco metros', '5 m', 'es'],
    ['due litri', '2 l', 'it'],
    ['seis metros', '6 m', 'pt'],
    ['drie meter', '3 m boven NAP', 'nl'],
    ['327 metrów', '327\u00A0m pod ziemią', 'pl'],
    ['три метра', '3\u00A0м', 'ru'],
    ['30 metres', '30 m wide', 'en'],
  ]
  test.each(signs)('%s is said by %s and no other number (%s)', (claim, body, lang) => {
    expect(sameQuantity(the(claim, lang), the(body, lang))).toBe(true)
    expect(sameQuantity(the(body, lang), the(claim, lang))).toBe(true)
    expect(sameQuantity(the(claim, lang), the(body.replace(/\d+/u, '77'), lang))).toBe(false)
  })

  const rounded: readonly [claim: string, body: string, same: boolean][] = [
    ['£1.2m', '£1,234,567', true],
    ['£1.3m', '£1,234,567', false],
    ['41', '40.6', true],
    ['2 million', '2.1 million', true],
    ['two million', '2.1 million', true],
    ['two million', '2.6 million', false],
    ['1,200', '1,234', false],
  ]
  test.each(rounded)('rounded as it is written, %s is said by %s: %s', (claim, body, same) => {
    expect(sameQuantity(the(claim, 'en'), the(body, 'en'))).toBe(same)
  })

  const hedged: readonly [claim: string, body: string, same: boolean][] = [
    ['200', '196', false],
    ['200', '212', false],
    ['nearly 200', '196', true],
    ['nearly 200', '212', false],
    ['nearly 200', '20', false],
    ['more than 200', '212', true],
    ['more than 200', '196', false],
    ['more than 200', '2,000', false],
    ['at least 12', '14', true],
    ['about 200', '190', true],
    ['about 200', '100', false],
    ['fewer than 200', '196', true],
    ['fewer than 200', '212', false],
    ['less than 10%', '9%', true],
    ['no more than 30', '28', true],
    ['up to 30', '28', true],
    // It says where a thing ended, not that it came close.
    ['rose to 30', '28', false],
  ]
  test.each(hedged)('hedged, %s is said by %s: %s', (claim, body, same) => {
    expect(sameQuantity(the(claim, 'en'), the(body, 'en'))).toBe(same)
  })
})

const figuresWithWords: readonly [lang: string, text: string, quantities: readonly string[]][] = [
  ['ko', '매일 30만 명이 건넌다', ['30만 = 300000']],
  ['ko', '매일 30만명', ['30만 = 300000']],
  ['ko', '1억 2,000만 원', ['1억 2,000만 = 120000000']],
  ['ko', '2천500억원, 1.5조 원', ['2천500억 = 250000000000', '1.5조 = 1500000000000']],
  ['ko', '12만 3456명과 5천 명', ['12만 3456 = 123456', '5천 = 5000']],
  ['ko', '5만, 7조각', ['5만 = 50000', '7 = 7']],
  ['ko', '약 20만 명', ['20만 = 200000, about']],
  ['cs', 'stojí 2,5 mil. korun', ['2,5 mil = 2500000']],
  ['cs', '12 tisíc lidí a 3 miliardy', ['12 tisíc = 12000', '3 miliardy = 3000000000']],
  ['cs', 'téměř 40 procent', ['40 procent = 40%, under']],
  ['he', '2.5 מיליון שקל', ['2.5 מיליון = 2500000₪']],
  ['he', 'כ-30 אלף איש', ['30 אלף = 30000, about']],
  ['he', 'לפחות 12 אחוזים', ['12 אחוזים = 12%, over']],
  ['sv', 'tolv båtar, tjugofem', ['tolv = 12', 'tjugofem = 25']],
  ['sv', '2,5 miljoner kronor', ['2,5 miljoner kronor = 2500000kr']],
  ['sv', 'drygt 40 procent, nästan 200', ['40 procent = 40%, over', '200 = 200, under']],
  ['sv', 'två tredjedelar, hälften', ['två tredjedelar = 66.67%', 'hälften = 50%, implied']],
  ['sv', 'den tredje; en miljon', ['tredje = 3, ordinal', 'en miljon = 1000000']],
  ['de', '2 bis 3 Prozent', ['2 = 2%', '3 Prozent = 3%']],
  ['fr', '2 à 3 pour cent', ['2 = 2%', '3 pour cent = 3%']],
  ['es', '2 o 3 euros', ['2 = 2€', '3 = 3€']],
]
test.each(figuresWithWords)('%s: %s', (lang, text, quantities) => {
  expect(read(text, lang)).toEqual(quantities)
})
