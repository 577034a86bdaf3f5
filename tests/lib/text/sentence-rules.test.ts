import { expect, test } from 'vitest'
import { readSentenceCases, sentenceLanguages, sentencesIn } from '../../fixtures/sentence-cases.ts'

/** What is known to be cut otherwise: dots behind a full stop, and a title without a space before it. */
const known: Readonly<Record<string, readonly string[]>> = {
  en: ['51 dots behind a full stop', '52 no space between sentences'],
}

test.each(sentenceLanguages())('%s: every paragraph comes apart as it was put together', (lang) => {
  const wrong = readSentenceCases(lang).filter(
    ({ paragraph, sentences }) => sentencesIn(paragraph, lang).join('\n') !== sentences.join('\n'),
  )
  expect(wrong.map(({ rule }) => rule)).toEqual(known[lang] ?? [])
})
