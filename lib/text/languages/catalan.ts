import type { Language } from '#lib/text/languages/language.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { listed } from '#lib/text/languages/parts/written-lists.ts'

export const catalan: Language = {
  code: 'ca',
  grammar: null,
  clitic: null,
  abbreviations: null,
  sentences: null,
  numbers: null,
  measures: null,
  dates: null,
  names: {
    ...noNameWords,
    article: /^[dlns]['’](?=\p{L})/iu,
    joining: listed('de la i'),
  },
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
