import type { Language } from '#lib/text/languages/language.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'

export const luxembourgish: Language = {
  code: 'lb',
  grammar: null,
  clitic: null,
  abbreviations: null,
  sentences: null,
  numbers: null,
  measures: null,
  dates: null,
  names: {
    ...noNameWords,
    capitalNouns: true,
  },
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
