import { expect, test } from 'vitest'
import { directionOf } from '#lib/site/direction.ts'

test.each([
  ...['ar', 'ar-EG', 'he', 'iw', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'syr', 'nqo', 'ckb'],
  ...['AR', 'pa-PK', 'uz-AF'],
  // The script that is named decides, not the language.
  ...['az-Arab', 'ku-Arab', 'ff-Adlm', 'en-Hebr', 'und-Thaa', 'ur-Aran'],
])('%s runs from right to left', (language) => {
  expect(directionOf(language)).toBe('rtl')
})

test.each([
  ...['en', 'en-GB', 'de', 'ja', 'zh-Hant', 'hi', 'ru', 'th', 'az', 'ku', 'ff', 'pa', 'uz', 'und'],
  ...['ar-Latn', 'he-Latn', 'qaa', 'en-u-nu-arab'],
])('%s runs from left to right', (language) => {
  expect(directionOf(language)).toBe('ltr')
})
