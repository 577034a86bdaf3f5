/** Numbers written as words, by primary language. Languages without a list here have their digits read and no words. */

export type NumberWords = {
  /** Words that add up: "twenty", "seven". */
  readonly cardinal: Readonly<Record<string, number>>
  /** Words that multiply what stands before them: "hundred", "million". */
  readonly scale: Readonly<Record<string, number>>
  readonly ordinal: Readonly<Record<string, number>>
  /** Parts of a whole, with the number of parts: "third" is 3. */
  readonly part: Readonly<Record<string, number>>
  readonly half: readonly string[]
  /** Before a scale or a part it is 1: "a million", "a third". */
  readonly one: readonly string[]
  /** Inside a number: "two hundred and five". */
  readonly and: readonly string[]
  /** Groups that have a number in them; they support a number and are never taken for one themselves. */
  readonly group: Readonly<Record<string, number>>
  readonly percent: readonly string[]
  /** Letters behind digits: "20m". */
  readonly letters: Readonly<Record<string, number>>
  /** Words for money behind a number, with their sign. */
  readonly money: Readonly<Record<string, string>>
  /** Before a number that says a place in a row. */
  readonly rank: readonly string[]
  /** What makes a number a rough one. */
  /** Two words that make a number the most there is. */
  readonly lessThan: readonly string[]
  readonly over: readonly string[]
  readonly under: readonly string[]
  readonly about: readonly string[]
}

const english: NumberWords = {
  cardinal: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
    ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16,
    seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50,
    sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  }, // prettier-ignore
  scale: {
    dozen: 12, hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12,
  }, // prettier-ignore
  ordinal: {
    third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
    eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16,
    seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40,
    fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100,
    first: 1, second: 2,
  }, // prettier-ignore
  part: {
    third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6,
    eighth: 8, eighths: 8, tenth: 10, tenths: 10,
  }, // prettier-ignore
  half: ['half', 'halves', 'halved'],
  one: ['a', 'an', 'one'],
  and: ['and'],
  group: {
    both: 2, pair: 2, couple: 2, duo: 2, twins: 2, twin: 2, twice: 2, double: 2, doubled: 2,
    doubles: 2, brace: 2, trio: 3, triple: 3, triplets: 3, tripled: 3, thrice: 3, treble: 3,
    'hat-trick': 3, quartet: 4, quadruple: 4, fortnight: 2, decade: 10, decades: 10, century: 100,
    dozens: 12, sole: 1, single: 1, once: 1, biennial: 2, teenager: 1, halftime: 1,
  }, // prettier-ignore
  percent: ['percent', 'percentage', 'per cent', 'pct', 'pc'],
  letters: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, b: 1e9, bn: 1e9, tn: 1e12, trn: 1e12 },
  money: {
    pound: '£', pounds: '£', dollar: '$', dollars: '$', euro: '€', euros: '€', yen: '¥',
    pence: 'p', cents: 'c',
  }, // prettier-ignore
  rank: ['no', 'number', 'nos', 'numbers'],
  lessThan: ['fewer than', 'less than', 'up to', 'close to'],
  over: ['over', 'than', 'least', 'exceeding', 'beyond', 'above', 'topped', 'exceeded'],
  under: ['nearly', 'almost', 'under', 'below'],
  about: [
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'estimated',
    'or',
    'circa',
    'near',
  ],
}

const german: NumberWords = {
  cardinal: {
    null: 0, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10,
    elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17,
    achtzehn: 18, neunzehn: 19, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60,
    siebzig: 70, achtzig: 80, neunzig: 90,
  }, // prettier-ignore
  scale: {
    dutzend: 12, hundert: 1e2, tausend: 1e3, million: 1e6, millionen: 1e6, mio: 1e6,
    milliarde: 1e9, milliarden: 1e9, mrd: 1e9, billion: 1e12, billionen: 1e12,
  }, // prettier-ignore
  ordinal: { dritte: 3, dritten: 3, vierte: 4, vierten: 4, fünfte: 5, fünften: 5 },
  part: { drittel: 3, viertel: 4, fünftel: 5, zehntel: 10 },
  half: ['hälfte', 'halb', 'halbe', 'halben'],
  one: ['ein', 'eine', 'einem', 'einen', 'einer', 'eines'],
  and: ['und'],
  group: { beide: 2, beiden: 2, paar: 2, doppelt: 2, zweimal: 2, dreimal: 3, jahrzehnt: 10 },
  percent: ['prozent'],
  letters: {},
  money: { pfund: '£', dollar: '$', euro: '€', yen: '¥' },
  rank: ['nr', 'nummer', 'platz'],
  lessThan: ['weniger als', 'bis zu'],
  over: ['über', 'mehr', 'als', 'mindestens'],
  under: ['fast', 'knapp', 'unter', 'beinahe'],
  about: ['etwa', 'rund', 'ungefähr', 'circa'],
}

/** Digits alone, with the signs that every language uses. */
const none: NumberWords = {
  cardinal: {},
  scale: {},
  ordinal: {},
  part: {},
  half: [],
  one: [],
  and: [],
  group: {},
  percent: [],
  letters: {},
  money: {},
  rank: ['№'],
  lessThan: [],
  over: [],
  under: [],
  about: [],
}

const byLanguage: Readonly<Record<string, NumberWords>> = { en: english, de: german }

export function numberWordsIn(lang: string): NumberWords {
  return byLanguage[lang.split('-')[0]?.toLowerCase() ?? ''] ?? none
}

/** Whether numbers in words are read in `lang`, so that one that is not found is nowhere. */
export function readsNumberWords(lang: string): boolean {
  return numberWordsIn(lang) !== none
}
