import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'

export const korean: Language = {
  code: 'ko',
  grammar: null,
  clitic: null,
  abbreviations: null,
  sentences: null,
  numbers: null,
  measures: null,
  dates: { ...noDateWords, eastAsian: true },
  names: null,
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
