import type { Language } from '#lib/text/languages/language.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { listed } from '#lib/text/languages/parts/written-lists.ts'

export const croatian: Language = {
  code: 'hr',
  grammar: null,
  clitic: null,
  abbreviations: null,
  sentences: null,
  numbers: null,
  measures: null,
  dates: null,
  names: {
    ...noNameWords,
    apart: listed('do i da y e la'),
  },
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
