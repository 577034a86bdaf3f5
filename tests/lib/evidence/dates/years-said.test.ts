/** A date without a year is of the year that the text has named last, if it is not of about now. */

import { expect, test } from 'vitest'
import { factsOf } from '#lib/evidence/facts.ts'
import { readPassages, readText } from '#lib/evidence/passages.ts'
import { cutSentences } from '#lib/text/sentences/sentences.ts'
import { aSentence } from '../../../fixtures/an-article.ts'

const published = { year: 2026, month: 11, day: 20 }

const english = 'It was opened on 14 December 2004. Two days later, on 16 December, cars came.'

const cases: readonly [lang: string, body: string, takeaway: string, found: boolean][] = [
  ['en', english, 'Cars came on 16 December 2004.', true],
  ['en', english, 'Cars came on 16 December 2003.', false],
  ['en', english, 'Cars came on 16 December 2026.', true],
  ['en', 'Work went on in 1916. On 3 May it ended.', 'It ended on 3 May 1916.', true],
  ['en', 'On 3 May it ended. It was 1916.', 'It ended on 3 May 1916.', false],
  ['en', 'In 1914 it began, in 1916 it was done. A feast was held in May.', 'In May 1914 it was held.', false],
  ['fr', 'Inauguré le 14 décembre 2004, il a ouvert le 16 décembre.', 'Ouvert le 16 décembre 2004.', true],
  ['zh', '2018年10月23日举行仪式。次日即10月24日通车。', '2018年10月24日通车。', true],
] // prettier-ignore

test.each(cases)('%s: %s | %s: %s', (lang, body, takeaway, found) => {
  const sentences = cutSentences(body, lang).map(({ from, to }) => aSentence(body.slice(from, to)))
  const facts = factsOf(readText(takeaway, lang), readPassages([sentences], lang), published, [])
  expect(facts.filter(({ kind }) => kind === 'date').map((date) => date.found)).toEqual([found])
})
