import { readFileSync } from 'node:fs'
import path from 'node:path'
import { close } from 'pagefind'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import type { ArticleCache } from '#lib/archive/cache/cached-article.ts'
import { indexPool } from '#lib/build/products/index-pool.ts'
import type { MadeProducts } from '#lib/build/products/make-products.ts'
import { placeOf } from '#lib/build/products/store-files.ts'
import { indexOrder, searchPartProducts } from '#lib/build/products/search-products.ts'
import { partFiles } from '#lib/build/search/part-files.ts'
import { StoreRefusal } from '#lib/system/storage/store-refusal.ts'
import { anArchive, articleInContext, stories } from '../../../fixtures/an-archive.ts'
import { aSection } from '../../../fixtures/an-article.ts'
import { keptAndPlaced, placedIn } from '../../../fixtures/placed.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { aWorkshop, type Workshop } from './a-workshop.ts'

const text = 'The ferry leaves at eight.'
const archive = anArchive(stories(3, { introduction: aSection({ id: 'h-introduction', text }) }))

afterAll(close)

function aCache(): ArticleCache {
  return { folder: path.join(temporaryFolder(), 'articles'), code: 'c'.repeat(64) }
}

function made(workshop: Workshop, articles = keptAndPlaced(archive, aCache())) {
  const pool = indexPool(indexOrder(archive, workshop.store, articles))
  onTestFinished(() => pool.end())
  return workshop.make(searchPartProducts(archive, articles, (task) => pool.make(task)))
}

test('its process makes of the articles that lie on the disk what Pagefind makes of them here', async () => {
  const workshop = aWorkshop()
  const answer: MadeProducts = await made(workshop)
  const articles = await Promise.all(
    archive.entries.map(({ slug }) => articleInContext(archive, slug)),
  )
  const here = await partFiles({ id: null, articles, site: archive.site })
  const bytesOf = (files: MadeProducts['made'][number]['files']) =>
    files.map(({ file, hash }) => ({
      file,
      bytes: Uint8Array.from(readFileSync(placeOf(workshop.store.folder, hash))),
    }))
  const [part] = answer.made
  const plain = (files: typeof here.files) =>
    files.map(({ file, bytes }) => ({ file, bytes: Uint8Array.from(bytes) }))
  expect(answer.faults).toEqual([])
  expect(bytesOf(part?.files ?? [])).toEqual(plain(here.files))
  expect(bytesOf(part?.aside.slice(1) ?? [])).toEqual(plain(here.program))
  const [described] = bytesOf(part?.aside.slice(0, 1) ?? [])
  expect(JSON.parse(Buffer.from(described?.bytes ?? []).toString())).toEqual({
    listed: here.listed,
    words: here.words,
  })
})

test('a part of which an article is gone from the disk cannot be made, and says so', async () => {
  const { faults } = await made(aWorkshop(), placedIn(archive, aCache()))
  expect(faults).toEqual([
    {
      product: 'pagefind/2026-1',
      reason: expect.stringMatching(/\.kept changed while it was needed: build again$/u) as string,
    },
  ])
})

test('where nothing can be stored, it is said of the store and not of the part', async () => {
  const folder = temporaryFolder({ 'a-file': '' })
  const workshop = aWorkshop({ folder: path.join(folder, 'a-file') })
  await expect(made(workshop)).rejects.toThrow(StoreRefusal)
})
