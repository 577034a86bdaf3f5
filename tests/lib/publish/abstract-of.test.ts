import { expect, test } from 'vitest'
import { abstractOf } from '#lib/publish/abstract-of.ts'
import { takeaways } from '../../fixtures/an-article.ts'

test.each([
  ['en', ['The pier grows.', 'Work begins in May'], 'The pier grows. Work begins in May.'],
  ['en', ['“It grows.”', 'When? (In May.)', 'Soon…'], '“It grows.” When? (In May.) Soon…'],
  ['en', ['He said "no"'], 'He said "no".'],
  ['ar', ['ينمو الرصيف.', 'متى؟'], 'ينمو الرصيف. متى؟'],
  ['ja', ['桟橋が延びる。', '工事は五月に始まる'], '桟橋が延びる。工事は五月に始まる。'],
  ['zh-Hant', ['碼頭擴建', '五月動工'], '碼頭擴建。五月動工。'],
  ['hi', ['घाट बढ़ता है।', 'काम मई में।'], 'घाट बढ़ता है। काम मई में।'],
])('%s: %j', (lang, texts, abstract) => {
  expect(abstractOf({ lang, takeaways: takeaways(...texts) })).toBe(abstract)
})

test('an article without takeaways has none', () => {
  expect(abstractOf({ lang: 'en', takeaways: [] })).toBeNull()
})
