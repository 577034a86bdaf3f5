import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { writeSocialPictures } from '#lib/build/social-pictures.ts'
import { anArchive, aPublication } from '../../fixtures/an-archive.ts'
import { aMoment, anArticle } from '../../fixtures/an-article.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

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

function aBuild() {
  const [folder, cacheDir] = [temporaryFolder(), temporaryFolder()]
  const said: string[] = []
  const write = (archive: Parameters<typeof writeSocialPictures>[0]) =>
    writeSocialPictures(archive, folder, (text) => said.push(text), { cacheDir })
  return { folder, said, write }
}

test('every published article has its picture, and a withdrawn one has none', async () => {
  const { folder, said, write } = aBuild()
  expect(await write(anArchive(articles, { site }))).toBeNull()
  const file = (slug: string) => path.join(folder, 'articles', slug, 'social.png')
  const { width, height } = await sharp(file('harbour')).metadata()
  expect([width, height]).toEqual([1200, 630])
  expect(readFileSync(file('fog'))).not.toEqual(readFileSync(file('harbour')))
  expect(existsSync(file('gone'))).toBe(false)
  const plain = () => said.map((text) => text.replace(/[\d.]+ s$/u, '# s'))
  expect(plain()).toEqual(['Drew 2 social pictures in # s'])

  const changed = [...articles.slice(0, 1), anArticle({ slug: 'fog', title: 'No fog' })]
  expect(await write(anArchive(changed, { site }))).toBeNull()
  expect(await write(anArchive(changed, { site }))).toBeNull()
  expect(plain().slice(1)).toEqual(['Drew 1 social picture in # s'])
})

test('says which letters no font has, and draws what it can', async () => {
  const { said, write } = aBuild()
  // Letters that are so new, or so old, that no font for systems has them.
  const title = '\u{16D40}\u{16D41} fog'
  expect(await write(anArchive([anArticle({ title })], { site }))).toBeNull()
  expect(said.at(-1)).toBe(
    'No font on this machine has \u{16D40}\u{16D41}: 1 social picture goes without the words that need them; install fonts for their script',
  )
})

test('without an address of the site nothing can be shared, and nothing is drawn', async () => {
  const { folder, said, write } = aBuild()
  expect(await write(anArchive(articles, { site: aPublication() }))).toBeNull()
  expect([readdirSync(folder), said]).toEqual([[], []])
})

test('a folder that cannot be written to is named', async () => {
  const folder = path.join(temporaryFolder({ taken: '' }), 'taken')
  const failure = await writeSocialPictures(
    anArchive(articles, { site }),
    folder,
    () => undefined,
    {
      cacheDir: temporaryFolder(),
    },
  )
  expect(failure).toMatch(/^Social pictures: ENOTDIR/u)
})
