import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Made } from '#lib/build/products/product.ts'
import { drawMissing, pruneDrawings, socialPictures } from '#lib/build/products/social-pictures.ts'
import { placeOf } from '#lib/build/products/store-files.ts'
import { anArchive, aPublication, type TestArchive } from '../../../fixtures/an-archive.ts'
import { aMoment, anArticle } from '../../../fixtures/an-article.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { aWorkshop, filesOf } from './a-workshop.ts'

const site = aPublication({ url: 'https://example.org' })
const articles = [
  anArticle({ slug: 'harbour' }),
  anArticle({ slug: 'fog', title: 'Fog again' }),
  anArticle({
    slug: 'gone',
    title: 'Gone',
    withdrawn: { date: aMoment('2026-12-01'), reason: 'Wrong.' },
  }),
]

/** Draws and stores as builds do, one after the other, with one cache of drawings. */
function aBuild() {
  const cache = { cacheDir: temporaryFolder() }
  const products = temporaryFolder()
  const said: string[] = []
  const build = async (archive: TestArchive): Promise<Built> => {
    const workshop = aWorkshop({ folder: products })
    const pictures = socialPictures(archive, workshop.store, cache)
    const failure = await drawMissing(pictures, workshop.book, (text) => said.push(text), cache)
    if (failure !== null) return { failure, made: [] }
    const { made, faults } = await workshop.make(pictures.map(({ product }) => product))
    expect(faults).toEqual([])
    return { failure, made }
  }
  return { ...{ cache, said, build }, folder: path.join(products, 'files') }
}

type Built = { readonly failure: string | null; readonly made: readonly Made[] }

test('every published article has its picture, and a withdrawn one has none', async () => {
  const { folder, said, build } = aBuild()
  const { failure, made } = await build(anArchive(articles, { site }))
  expect([failure, filesOf(made)]).toEqual([
    null,
    ['articles/fog/social.png', 'articles/harbour/social.png'],
  ])
  const [fog = '', harbour = ''] = made.flatMap(({ files }) =>
    files.map(({ hash }) => placeOf(folder, hash)),
  )
  const { width, height } = await sharp(harbour).metadata()
  expect([width, height]).toEqual([1200, 630])
  expect(readFileSync(fog)).not.toEqual(readFileSync(harbour))
  const plain = () => said.map((text) => text.replace(/[\d.]+ s$/u, '# s'))
  expect(plain()).toEqual(['Drew 2 social pictures in # s'])

  const changed = [...articles.slice(0, 1), anArticle({ slug: 'fog', title: 'No fog' })]
  expect((await build(anArchive(changed, { site }))).failure).toBeNull()
  expect((await build(anArchive(changed, { site }))).failure).toBeNull()
  expect(plain().slice(1)).toEqual(['Drew 1 social picture in # s'])
})

test('what has been made of a drawing needs neither it nor its cache again', async () => {
  const { cache, said, build } = aBuild()
  const first = await build(anArchive(articles, { site }))
  rmSync(cache.cacheDir, { recursive: true })
  said.length = 0
  expect(await build(anArchive(articles, { site }))).toEqual(first)
})

test('says which letters no font has, and draws what it can', async () => {
  const { said, build } = aBuild()
  // Letters that are so new, or so old, that no font for systems has them.
  const title = '\u{16D40}\u{16D41} fog'
  const { failure, made } = await build(anArchive([anArticle({ title })], { site }))
  expect([failure, filesOf(made)]).toEqual([null, ['articles/harbour/social.png']])
  expect(said.at(-1)).toBe(
    'No font on this machine has \u{16D40}\u{16D41}: 1 social picture goes without the words that need them; install fonts for their script',
  )
})

test('without an address of the site nothing can be shared, and nothing is drawn', async () => {
  const { said, build } = aBuild()
  const built = await build(anArchive(articles, { site: aPublication() }))
  expect([built, said]).toEqual([{ failure: null, made: [] }, []])
})

test('a cache that cannot be written to is named', async () => {
  const cacheDir = path.join(temporaryFolder({ taken: '' }), 'taken', 'within')
  const { book, store } = aWorkshop()
  const pictures = socialPictures(anArchive(articles, { site }), store, { cacheDir })
  expect(await drawMissing(pictures, book, () => undefined, { cacheDir })).toMatch(
    /^Social pictures that were drawn cannot be kept: ENOTDIR/u,
  )
})

test('a drawing that is gone when it is needed is a fault of that picture', async () => {
  const workshop = aWorkshop()
  const cache = { cacheDir: temporaryFolder() }
  const pictures = socialPictures(anArchive(articles, { site }), workshop.store, cache)
  const { made, faults } = await workshop.make(pictures.map(({ product }) => product))
  expect([made, faults]).toEqual([
    [],
    ['fog', 'harbour'].map((slug) => ({
      product: `articles/${slug}/social.png`,
      reason: 'it changed while it was needed: build again',
    })),
  ])
})

test('of drawings, only what the site has none of any more is pruned', async () => {
  const { cache, said, build } = aBuild()
  await build(anArchive(articles, { site }))
  const outdated = path.join(cache.cacheDir, 'fog.earlier.kept')
  writeFileSync(outdated, 'an earlier drawing')
  const { store } = aWorkshop()
  pruneDrawings(socialPictures(anArchive(articles, { site }), store, cache), cache)
  expect(existsSync(outdated)).toBe(false)
  said.length = 0
  const anew = socialPictures(anArchive(articles, { site }), store, cache)
  expect(await drawMissing(anew, aWorkshop().book, (text) => said.push(text), cache)).toBeNull()
  expect(said).toEqual([])
})
