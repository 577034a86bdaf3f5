/** The search of a site whose index is in parts: the fixture, with as few articles in a part as hardly any site would have. */

import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { openArchive } from '#lib/archive/open-archive.ts'
import { writeSearchIndex } from '../../fixtures/write-search-index.ts'
import { serveSite } from '#lib/serve/serve-site.ts'
import {
  fixtureEpoch,
  publication,
  withPublicationContent,
} from '../../site/support/publication.ts'
import { whatWentWrong } from '../looks/what-went-wrong.ts'
import { test as withPage } from '../support/page-with-tools.ts'

const test = withPage.extend<object, { readonly site: string }>({
  site: [
    async ({}, provide) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'standfirst-'))
      cpSync(realpathSync(publication.out), folder, { recursive: true })
      rmSync(path.join(folder, 'pagefind'), { recursive: true })
      await withPublicationContent(async (content) => {
        const archive = await openArchive(content, { now: fixtureEpoch, showUnpublished: false })
        expect(await writeSearchIndex(archive, folder, 5)).toEqual({
          kind: 'indexed',
          articles: publication.slugs.length - 1,
        })
      })
      const served = await serveSite({ folder, basePath: publication.basePath, port: 0 })
      if (served.kind === 'failed') throw new Error(served.reason)
      await provide(new URL(`${publication.basePath}/`, served.address).href)
      await served.close()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
})

type Reader = {
  readonly search: (
    words: string | null,
    options?: object,
  ) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ raw_url: string }> }[]
  }>
}

test('whoever imports it finds the articles of all parts, and starts one worker for all', async ({
  page,
  site,
}) => {
  const wrong = whatWentWrong(page, 200)
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\.js$/u.test(pathname)) asked.push(path.basename(pathname))
  })
  await page.goto(`${site}search/`)
  const found = await page.evaluate(async (address) => {
    const { search } = (await import(address)) as Reader
    const urlsOf = async (words: string | null, options = {}): Promise<readonly string[]> => {
      const { results } = await search(words, options)
      return Promise.all(results.map(async ({ data }) => (await data()).raw_url))
    }
    return {
      storey: await urlsOf('storey'),
      tides: (await urlsOf('noon')).length,
      newest: await urlsOf(null, { sort: { published: 'desc' }, filters: { topic: 'weather' } }),
    }
  }, `${publication.basePath}/pagefind/pagefind.js`)
  expect(found).toEqual({
    storey: ['/reader/articles/pier/'],
    tides: 22,
    newest: ['/reader/articles/pier/', '/reader/articles/fog/', '/reader/articles/tide-gauge/'],
  })
  expect(asked.filter((file) => file.startsWith('pagefind'))).toEqual([
    'pagefind.js',
    'pagefind-worker.js',
  ])
  expect(wrong).toEqual([])
})

test('the page of the search counts, narrows and lists over all parts', async ({ page, site }) => {
  const wrong = whatWentWrong(page, 200)
  const titles = page.getByRole('region', { name: 'Results' }).getByRole('heading', { level: 2 })
  await page.goto(`${site}search/?q=noon`)
  await expect(page.getByRole('status')).toHaveText('22 articles, the first 10 are shown')
  await page.goto(`${site}search/?q=noon+storey`)
  await expect(page.getByRole('status')).toHaveText(/^No article has all of these words/u)
  await page.goto(`${site}search/?topic=weather&year=2026`)
  await expect(titles).toHaveText(['The pier gets a second storey', 'Fog keeps the boats in'])
  await page.goto(`${site}search/?topic=harbour&year=2025`)
  await expect(titles.first()).toHaveText('The tide of 22 November')
  await expect(titles.nth(9)).toHaveText('The tide of 13 November')
  expect(wrong).toEqual([])
})
