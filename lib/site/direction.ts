import { onceAWord } from '#lib/text/words/once-a-word.ts'

/** Scripts that run from right to left, by ISO 15924 code. */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
])

/** The direction a language is written in: its own script when the code names one, else the script it most likely uses. */
export const directionOf = onceAWord((language): 'ltr' | 'rtl' => {
  const script = new Intl.Locale(language).maximize().script
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
})
