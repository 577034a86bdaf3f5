import type { Words } from '#lib/text/languages/parts/written-lists.ts'

type Values = Readonly<Record<string, number>>

/** What the reading of numbers must know of a language. Every word in small letters; of several words, with a space between them. */
export type NumberWords = {
  /** Whether numbers in words are listed too, so that one that is not found is nowhere, and stops a build. */
  readonly complete: boolean
  /** Words that add up: "twenty", "seven", "quatre vingt". */
  readonly cardinal: Values
  /** Words that multiply what stands before them: "hundred", "million". */
  readonly scale: Values
  /** Scales that are numbers without one before them: "cent", "mil". */
  readonly bare: Words
  readonly ordinal: Values
  /** Letters behind digits that make a place in a row of them: "21st", "3e". */
  readonly ordinalEnd: Words
  /** Whether a point behind digits can make a place in a row of them: "3. Bericht". */
  readonly ordinalPoint: boolean
  /** Parts of a whole, with the number of parts: "third" is 3. */
  readonly part: Values
  /** Behind a word that is a part or a place in a row ("third"), what makes it a part. */
  readonly partOf: Words
  readonly half: Words
  /** Before a scale or a part it is 1: "a million", "a third". */
  readonly one: Words
  /** Inside a number: "two hundred and five". */
  readonly and: Words
  /** What `and` may stand behind: hundreds and more, or tens too ("vingt et un"). */
  readonly andBehind: 'hundreds' | 'tens'
  /** Whether units may stand before tens: "einundzwanzig". */
  readonly unitsFirst: boolean
  /** Tens that go on to nineteen: "soixante-douze". */
  readonly tensToNineteen: readonly number[]
  /** Whether numbers are written as one word, and pieces that stand nowhere else: "vent" in "ventuno". */
  readonly compound: boolean
  readonly piece: Values
  /** What may hang before a number: the Arabic "and" and article. */
  readonly prefix: RegExp | null
  /** Signs of which numbers are made where words have no spaces between them. */
  readonly numerals: boolean
  /** Whether Hangul scales hang on figures: "30만", "1억 2000만". */
  readonly hangul: boolean
  /** Numbers that are mostly another word: "neuf" is also "new". They support a number and are never taken for one. */
  readonly doubtful: Words
  /** Groups that have a number in them; they support a number and are never taken for one themselves. */
  readonly group: Values
  readonly percent: Words
  /** Letters behind digits: "20m". */
  readonly letters: Values
  /** Words for money behind a number, with their sign. */
  readonly money: Readonly<Record<string, string>>
  /** Whether such a word is told as part of its number ("50 pence") rather than as what is counted. */
  readonly tellsMoney: boolean
  /** The same before one: "Rs 500". */
  readonly moneyBefore: Readonly<Record<string, string>>
  /** Before a number that says a place in a row. */
  readonly rank: Words
  /** Before a number that is less than nothing; "below zero" behind it. */
  readonly minus: Words
  readonly belowZero: Words
  /** Whether times are told by twice twelve hours: "6.30pm". */
  readonly twelveHours: boolean
  /** Behind a time of day with its minutes, "18.30 Uhr", and behind a bare hour. */
  readonly hour: Words
  readonly oClock: Words
  /** Between a number and what it counts: "five more years". */
  readonly between: Words
  /** Between the two numbers of a range: "2 to 3 per cent". */
  readonly range: Words
  /** What makes a number a rough one, before it; the longest that stands there decides. */
  readonly over: Words
  readonly under: Words
  readonly about: Words
}

/** What stands for `%` in languages whose number words nobody has listed: as figures are compared there, so is what they count. */
const percentAnywhere = [
  ...['procent', 'procenten', 'prosent', 'prosentti', 'prosenttia', 'prosenttiin', 'protsent'],
  ...['protsenti', 'százalék', 'százaléka', 'százalékos', 'odstotkov', 'odstotka', 'posto'],
  ...['procenta', 'procentů', 'percenta', 'percent', 'la sută', 'procente', 'procentų', 'procenti'],
  ...['відсотків', 'відсотки', 'відсоток', 'процента', 'постотка', 'τοις εκατό', 'אחוז', 'אחוזים'],
  ...['퍼센트', '프로', 'phần trăm', 'persen', 'peratus', 'per cent', 'प्रतिशत', 'فیصد', 'درصد'],
]

/** For what a language does not have, or nobody has listed: digits alone, with the signs that every language uses. */
export const noNumberWords: NumberWords = {
  complete: false,
  cardinal: {},
  scale: {},
  bare: [],
  ordinal: {},
  ordinalEnd: [],
  ordinalPoint: false,
  part: {},
  partOf: [],
  half: [],
  one: [],
  and: [],
  andBehind: 'tens',
  unitsFirst: false,
  tensToNineteen: [],
  compound: false,
  piece: {},
  prefix: null,
  numerals: false,
  hangul: false,
  doubtful: [],
  group: {},
  percent: percentAnywhere,
  letters: {},
  money: {},
  tellsMoney: false,
  moneyBefore: {},
  rank: ['№'],
  minus: [],
  belowZero: [],
  twelveHours: false,
  hour: [],
  oClock: [],
  between: [],
  range: [],
  over: [],
  under: [],
  about: [],
}
