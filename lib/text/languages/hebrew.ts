import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed, valued } from '#lib/text/languages/parts/written-lists.ts'

/** Hebrew shortens words by a sign like a quotation mark, and sets a stop behind initials alone. */
export const hebrew: Language = {
  code: 'he',
  grammar: null,
  clitic: null,
  abbreviations: {
    leading: [],
    either: [],
    counted: [],
    measured: [],
    words: [],
  },
  sentences: null,
  numbers: {
    ...noNumberWords,
    scale: valued(`
      1e3 אלף אלפים אלפי
      1e6 מיליון מיליוני
      1e9 מיליארד מיליארדי
      1e12 טריליון
    `),
    percent: listed('אחוז אחוזים אחוזי'),
    money: { שקל: '₪', שקלים: '₪', דולר: '$', דולרים: '$', אירו: '€', יורו: '€', לירות: '£' },
    over: listed('מעל לפחות'),
    under: listed('כמעט עד'),
    about: listed('כ בערך'),
  },
  measures: null,
  dates: { ...noDateWords, monthPrefix: 'ב' },
  names: null,
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
