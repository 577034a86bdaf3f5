import { expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { anArchive, articleInContext } from '../../../fixtures/an-archive.ts'
import { aMoment, anArticle, aPlace } from '../../../fixtures/an-article.ts'

/** `en: harbour` names `de: hafen`, and so on. */
function inTongue(
  lang: string,
  slug: string,
  named: Readonly<Record<string, string>> = {},
  parts: Partial<Article> = {},
): Article {
  const translations = Object.entries(named).map(([tongue, other]) => ({
    lang: tongue,
    slug: other,
    place: aPlace(),
  }))
  return anArticle({ lang, slug, translations, ...parts })
}

async function translationsIn(articles: readonly Article[]): Promise<Record<string, string[]>> {
  const archive = anArchive(articles)
  const found = await Promise.all(archive.slugs.map((slug) => articleInContext(archive, slug)))
  return Object.fromEntries(
    found.map(({ article, translations }) => [
      article.slug,
      translations.map(({ lang, slug }) => `${lang}: ${slug}`),
    ]),
  )
}

test('go both ways, and on, whoever names them', async () => {
  expect(
    await translationsIn([
      inTongue('en', 'harbour', { de: 'hafen' }),
      inTongue('de', 'hafen', { ar: 'mina' }),
      inTongue('ar', 'mina'),
      inTongue('en', 'fog'),
    ]),
  ).toEqual({
    fog: [],
    hafen: ['ar: mina', 'en: harbour'],
    harbour: ['ar: mina', 'de: hafen'],
    mina: ['de: hafen', 'en: harbour'],
  })
})

test('leave out what nobody can read, and those who are read nowhere', async () => {
  const withdrawn = { date: aMoment('2026-12-01'), reason: 'It was not so.' }
  expect(
    await translationsIn([
      inTongue('en', 'harbour', { de: 'hafen', ar: 'mina', fr: 'port' }),
      inTongue('de', 'hafen', {}, { withdrawn }),
      inTongue('ar', 'mina', {}, { draft: true }),
    ]),
  ).toEqual({ hafen: [], harbour: [] })
})

test('are one article a language, and none in its own', async () => {
  expect(
    await translationsIn([
      inTongue('en', 'harbour', { de: 'hafen', en: 'port' }),
      inTongue('de', 'hafen', { en: 'port' }),
      inTongue('en', 'port'),
    ]),
  ).toEqual({ hafen: ['en: port'], harbour: ['de: hafen'], port: ['de: hafen'] })
})
