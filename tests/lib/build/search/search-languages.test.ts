/** What a reader finds in articles of twelve languages: on a site of the language, and on one of another. */

import { expect, test } from 'vitest'
import { shownOf } from '#components/search/passages.ts'
import { askedOf } from '#components/search/search-address.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import { writeSearchIndex } from '../../../fixtures/write-search-index.ts'
import { languageArticles } from '../../../fixtures/language-articles.ts'
import { foundIn } from '../../../pagefind-reader.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const now = 1_780_000_000_000
const archive = await openArchive('tests/fixtures/arabic', { now, showUnpublished: false })

async function found(folder: string, words: string): Promise<readonly string[]> {
  const results = await foundIn(folder, askedOf(words))
  return results.map(({ raw_url }) => decodeURI(raw_url))
}

test('among articles in other languages each is found by its own words', async () => {
  const folder = temporaryFolder()
  await writeSearchIndex(archive, folder)
  const sought = languageArticles.flatMap(({ slug, sought: words }) =>
    words.map((word) => ({ word, address: `/articles/${slug}/` })),
  )
  const answers = []
  for (const { word } of sought) answers.push([word, await found(folder, word)])
  expect(answers).toEqual(sought.map(({ word, address }) => [word, [address]]))

  const [tunnel] = await foundIn(folder, askedOf('“最终接头”'))
  const [passage] = tunnel === undefined ? [] : shownOf(tunnel).passages
  expect(passage?.text.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe(
    '海底隧道由三十三节沉管和一个[最终接头]组成，标准管节长180米，重约8万吨，比一艘中型航母还重。',
  )
})

const forms = languageArticles.flatMap(({ lang, slug, form }) =>
  form === null ? [] : [{ lang, slug, form }],
)

test.each(forms)('on a site of its language ($lang) by another form: $form', async (each) => {
  const { lang: language, slug, form } = each
  const years = archive.years.map(({ year, months }) => ({
    year,
    months: months.map(({ entries, ...month }) => ({
      ...month,
      entries: entries.filter((entry) => entry.slug === slug),
    })),
  }))
  const folder = temporaryFolder()
  await writeSearchIndex({ ...archive, years, site: { ...archive.site, language } }, folder)
  expect(await found(folder, form)).toEqual([`/articles/${slug}/`])
})
