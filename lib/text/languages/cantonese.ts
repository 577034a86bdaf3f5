import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'

export const cantonese: Language = {
  code: 'yue',
  grammar: null,
  clitic: null,
  abbreviations: null,
  sentences: {
    openers: null,
    fullStop: { mark: '。', space: '' },
    smallBeginnings: false,
    ordinals: null,
    places: null,
  },
  numbers: null,
  measures: null,
  dates: { ...noDateWords, eastAsian: true },
  names: null,
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
