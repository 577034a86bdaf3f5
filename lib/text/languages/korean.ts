import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'

export const korean: Language = {
  code: 'ko',
  grammar: null,
  clitic: null,
  abbreviations: null,
  sentences: null,
  numbers: {
    ...noNumberWords,
    hangul: true,
    over: ['최소', '적어도'],
    under: ['최대', '거의'],
    about: ['약', '대략'],
  },
  measures: null,
  dates: { ...noDateWords, eastAsian: true },
  names: null,
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
