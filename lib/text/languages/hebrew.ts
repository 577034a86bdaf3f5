import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'

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
  numbers: null,
  measures: null,
  dates: { ...noDateWords, monthPrefix: 'ב' },
  names: null,
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
