import { expect, test } from 'vitest'
import { aSite } from '../../fixtures/parsing.ts'

test.each([
  ['', 'en'],
  ['language: EN', 'en'],
  ['language: pt-br', 'pt-BR'],
  ['language: ZH-hant-tw', 'zh-Hant-TW'],
])('the language of a site in which `%s` is written', (yaml, language) => {
  expect(aSite(yaml).language).toBe(language)
})
