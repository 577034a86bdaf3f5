/** Each takeaway of an article in any language leads to the sentence that it should, and nothing is found fault with. */

import { expect, test } from 'vitest'
import { checkContent } from '#lib/desk/check-content.ts'
import { languageArticles } from '../../fixtures/language-articles.ts'

const checked = await checkContent({
  contentFolder: 'tests/fixtures/arabic',
  files: [],
  epoch: 1_780_000_000_000,
})
if (checked.kind === 'misused') throw new Error(checked.reason)
const { problems, articles } = checked.report

test('no problem is found', () => {
  expect(problems).toEqual([])
})

test.each(languageArticles)('$lang: $title', ({ slug, rests }) => {
  const article = articles.find((each) => each.slug === slug)
  expect(
    article?.takeaways.map(({ support, closest }) => [
      support.kind,
      closest.sentences.map(({ text }) => text.trim()).join(' '),
    ]),
  ).toEqual(rests)
})
