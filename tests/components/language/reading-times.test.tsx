import { expect, test } from 'vitest'
import { ReadingTimes } from '#components/language/reading-times.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { takeaways } from '../../fixtures/an-article.ts'
import { aPublication } from '../../fixtures/an-archive.ts'
import { markupOf } from '../markup-of.ts'

function written(seconds: number, language = 'en', summary: number | null = null): string {
  const of = {
    takeaways: summary === null ? [] : takeaways('The pier grows.'),
    readingTime: { takeaways: summary ?? 0, article: seconds },
  }
  const context = pageContextOf(aPublication(), language)
  return markupOf(<ReadingTimes of={of} context={context} />)
}

test.each([
  [0, '10&nbsp;s'],
  [14, '10&nbsp;s'],
  [15, '20&nbsp;s'],
  [44, '40&nbsp;s'],
  [50, '50&nbsp;s'],
  [54, '50&nbsp;s'],
  [55, '1&nbsp;min'],
  [60, '1&nbsp;min'],
  [84, '1&nbsp;min'],
  [90, '2&nbsp;min'],
  [144, '2&nbsp;min'],
  [150, '3&nbsp;min'],
  [230, '4&nbsp;min'],
  [3600, '60&nbsp;min'],
])('%d seconds are said to be %s', (seconds, expected) => {
  expect(written(seconds)).toBe(`<bdi>${expected} article</bdi>`)
})

test.each([
  [85, '1&nbsp;min'],
  [89, '1&nbsp;min'],
  [149, '2&nbsp;min'],
])('%d seconds are rounded once, not to tens and then again: %s', (seconds, expected) => {
  expect(written(seconds)).toBe(`<bdi>${expected} article</bdi>`)
})

test('the takeaways come first, where there are some', () => {
  expect(written(240, 'en', 31)).toBe('<bdi>30&nbsp;s takeaways, 4&nbsp;min article</bdi>')
  expect(written(240, 'en', 61)).toBe('<bdi>1&nbsp;min takeaways, 4&nbsp;min article</bdi>')
})

test('numbers are written as the language of the words writes them', () => {
  expect(written(60 * 1234, 'de')).toBe('<bdi>Lesezeit: 1.234&nbsp;min</bdi>')
  expect(written(60 * 1234, 'fr')).toBe('<bdi lang="en">1,234&nbsp;min article</bdi>')
})

test.each([
  ['de', 240, 31, 'In Kürze: 30&nbsp;s, Artikel: 4&nbsp;min'],
  ['de', 240, null, 'Lesezeit: 4&nbsp;min'],
  ['ar', 240, 31, 'النقاط في 30&nbsp;ثانية، والمقال في 4&nbsp;دقائق'],
  ['ar', 120, 10, 'النقاط في 10&nbsp;ثوانٍ، والمقال في دقيقتين'],
  ['ar', 660, 60, 'النقاط في دقيقة واحدة، والمقال في 11&nbsp;دقيقة'],
  ['ar', 120, null, 'يُقرأ المقال في دقيقتين'],
])('in %s, of %d and %d seconds', (language, article, summary, expected) => {
  expect(written(article, language, summary)).toBe(`<bdi>${expected}</bdi>`)
})
