import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { encodeFiles, filesToEncode } from '#lib/images/encode-files.ts'
import { pictureBytes } from '#lib/images/picture-bytes.ts'
import { readPictures } from '#lib/images/read-pictures.ts'
import { contentFolder } from '../../fixtures/content-folder.ts'
import { aPhotograph, aPlane } from './drawn.ts'

async function twoPictures() {
  const folder = await contentFolder({
    'images/boat.png': await aPlane(300, 200).png().toBuffer(),
    'images/tail.jpg': await aPhotograph(250, 100).jpeg().toBuffer(),
  })
  const cache = { cacheDir: join(folder, '.cache') }
  const { pictures } = await readPictures(folder, cache)
  return { folder, cache, pictures }
}

const plainNames = (files: readonly { readonly file: string }[]) =>
  files.map(({ file }) => file.replace(/-[\da-f]{8}-/u, '-#-'))

test('all files of a picture are encoded once, by a process of its own', async () => {
  const { folder, cache, pictures } = await twoPictures()
  const files = filesToEncode(pictures, cache)
  expect(plainNames(files)).toEqual([
    'boat-#-208.png',
    'boat-#-300.png',
    'tail-#-208.avif',
    'tail-#-250.avif',
    'tail-#-250.jpg',
  ])
  expect(await encodeFiles(folder, files, cache)).toEqual({
    encoded: 5,
    changed: [],
    failed: [],
    unkept: null,
  })
  expect(filesToEncode(pictures, cache)).toEqual([])
  const [boat] = files
  const bytes = boat === undefined ? null : await pictureBytes(folder, boat, cache)
  expect((await sharp(bytes ?? undefined).metadata()).width).toBe(208)
})

test('a changed picture is encoded again, and it alone', async () => {
  const { folder, cache, pictures } = await twoPictures()
  await encodeFiles(folder, filesToEncode(pictures, cache), cache)
  await writeFile(join(folder, 'images/boat.png'), await aPlane(100, 90).png().toBuffer())
  const { pictures: now } = await readPictures(folder, cache)
  expect(plainNames(filesToEncode(now, cache))).toEqual(['boat-#-100.png'])
})

test('a picture that changes while others are encoded is named, and the others are there', async () => {
  const { folder, cache, pictures } = await twoPictures()
  const files = filesToEncode(pictures, cache)
  await writeFile(join(folder, 'images/boat.png'), 'something else')
  expect(await encodeFiles(folder, files, cache)).toEqual({
    encoded: 3,
    changed: ['images/boat.png'],
    failed: [],
    unkept: null,
  })
  expect(plainNames(filesToEncode(pictures, cache))).toEqual(['boat-#-208.png', 'boat-#-300.png'])
})

test('a picture that the encoder throws at is named with what it said, and the others are there', async () => {
  const { folder, cache, pictures } = await twoPictures()
  const files = filesToEncode(pictures, cache)
  // No picture that was measured asks for such a width.
  const impossible = files.map((each) =>
    each.path === 'images/tail.jpg' && each.type === 'image/avif' ? { ...each, width: -1 } : each,
  )
  expect(await encodeFiles(folder, impossible, cache)).toEqual({
    encoded: 3,
    changed: [],
    failed: [
      {
        path: 'images/tail.jpg',
        reason:
          'Expected positive integer between 1 and 100000000 for width but received -1 of type number',
      },
    ],
    unkept: null,
  })
})

test('a picture that ends its process is named with how, and the others are there', async () => {
  const { folder, cache, pictures } = await twoPictures()
  const script = fileURLToPath(new URL('./encode-badly.worker.ts', import.meta.url))
  expect(await encodeFiles(folder, filesToEncode(pictures, cache), { ...cache, script })).toEqual({
    encoded: 3,
    changed: [],
    failed: [
      { path: 'images/boat.png', reason: 'the process that worked on it ended with SIGABRT' },
    ],
    unkept: null,
  })
  expect(plainNames(filesToEncode(pictures, cache))).toEqual(['boat-#-208.png', 'boat-#-300.png'])
})
