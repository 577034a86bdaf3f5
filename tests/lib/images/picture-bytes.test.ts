import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { pictureBytes } from '#lib/images/picture-bytes.ts'
import { type EncodedFile, encodedFilesOf } from '#lib/images/picture-files.ts'
import { pictureStore } from '#lib/images/picture-cache.ts'
import { readPictures } from '#lib/images/read-pictures.ts'
import { writeChecksummed } from '#lib/system/storage/checksummed-file.ts'
import { storedFile } from '#lib/system/storage/store.ts'
import { contentFolder } from '../../fixtures/content-folder.ts'
import { aFilm, aPhotograph, aPlane, aRing } from './drawn.ts'

async function filesOf(bytes: Buffer) {
  const folder = await contentFolder({ 'images/a': bytes })
  const cacheDir = join(folder, '.cache')
  const { pictures } = await readPictures(folder, { cacheDir })
  const files = [...encodedFilesOf(pictures).values()]
  const bytesOf = (file: EncodedFile | undefined) =>
    file === undefined ? null : pictureBytes(folder, file, { cacheDir })
  return { folder, cacheDir, files, bytesOf }
}

/** Everything a picture is encoded to, as its own bytes say. */
async function encodedTo(bytes: Buffer) {
  const { files, bytesOf } = await filesOf(bytes)
  return Promise.all(
    files.map(async (file) => {
      const made = (await bytesOf(file)) ?? undefined
      const { format, width, height, hasAlpha } = await sharp(made).metadata()
      return `${file.file.replace(/-[\da-f]{8}-/u, '-#-')} is ${format} ${width} × ${height}${hasAlpha ? ', transparent' : ''}`
    }),
  )
}

describe('a picture is encoded', () => {
  test('from a photograph to AVIF in every width below its own and in that, to JPEG in fewer', async () => {
    expect(await encodedTo(await aPhotograph(900, 600).jpeg().toBuffer())).toEqual([
      'a-#-208.avif is heif 208 × 139',
      'a-#-360.avif is heif 360 × 240',
      'a-#-640.avif is heif 640 × 427',
      'a-#-800.avif is heif 800 × 533',
      'a-#-900.avif is heif 900 × 600',
      'a-#-800.jpg is jpeg 800 × 533',
      'a-#-900.jpg is jpeg 900 × 600',
    ])
  })

  test.each(['png', 'webp', 'avif'] as const)(
    'from a photograph as %s to the same two',
    async (format) => {
      const bytes = await aPhotograph(100, 80).toFormat(format).toBuffer()
      expect(await encodedTo(bytes)).toEqual([
        'a-#-100.avif is heif 100 × 80',
        'a-#-100.jpg is jpeg 100 × 80',
      ])
    },
  )

  test('from a drawing of few colours to PNG, which is smaller than both', async () => {
    expect(await encodedTo(await aRing(200, '#fff').png().toBuffer())).toEqual([
      'a-#-200.png is png 200 × 200',
    ])
  })

  test('from a transparent photograph to AVIF and WebP, transparent both', async () => {
    const seeThrough = await aPhotograph(100, 80).ensureAlpha(0.5).png().toBuffer()
    expect(await encodedTo(seeThrough)).toEqual([
      'a-#-100.avif is heif 100 × 80, transparent',
      'a-#-100.webp is webp 100 × 80, transparent',
    ])
  })

  test('from a transparent drawing to a transparent PNG', async () => {
    expect(await encodedTo(await aRing(200, '#fff0').webp({ lossless: true }).toBuffer())).toEqual([
      'a-#-200.png is png 200 × 200, transparent',
    ])
  })

  test('never wider than 1600 pixels', async () => {
    const files = (await filesOf(await aPlane(1700, 10).png().toBuffer())).files
    expect(files.map(({ width }) => width)).toEqual([208, 360, 640, 800, 1080, 1280, 1600])
  })
})

test('a photograph comes out upright, without its position and what else was said of it', async () => {
  const photo = await aPhotograph(40, 30)
    .withExif({ IFD0: { Copyright: 'SECRET' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { files, bytesOf } = await filesOf(photo)
  const made = await Promise.all(
    files.map(async (file) => {
      const { format, width, height, exif, icc, xmp, orientation } = await sharp(
        (await bytesOf(file)) ?? undefined,
      ).metadata()
      return { format, width, height, exif, icc, xmp, orientation }
    }),
  )
  const plain = {
    width: 30,
    height: 40,
    exif: undefined,
    icc: undefined,
    xmp: undefined,
    orientation: undefined,
  }
  expect(made).toEqual([
    { format: 'heif', ...plain },
    { format: 'jpeg', ...plain },
  ])
})

test('a picture with something else behind it comes out alone', async () => {
  const png = await aPlane(4, 4).png().toBuffer()
  const { files, bytesOf } = await filesOf(
    Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]),
  )
  expect((await bytesOf(files[0]))?.includes('script')).toBe(false)
})

test.each(['gif', 'webp'] as const)('an animated %s stays one, of its own size', async (format) => {
  const { files, bytesOf } = await filesOf(await aFilm(300, 10, 3).toFormat(format).toBuffer())
  const made = await sharp((await bytesOf(files[0])) ?? undefined, { animated: true }).metadata()
  expect(files.map(({ type, width }) => ({ type, width }))).toEqual([
    { type: `image/${format}`, width: 300 },
  ])
  expect([made.format, made.width, made.pageHeight, made.pages]).toEqual([format, 300, 10, 3])
})

test('what was encoded once is read from the cache', async () => {
  const { cacheDir, files, bytesOf } = await filesOf(await aPlane(4, 4).png().toBuffer())
  writeChecksummed(
    storedFile(pictureStore(cacheDir), files[0]?.file ?? ''),
    Buffer.from('from the cache'),
  )
  expect((await bytesOf(files[0]))?.toString()).toBe('from the cache')
})

test('there are no bytes of a file that has changed since', async () => {
  const { folder, cacheDir, files, bytesOf } = await filesOf(await aPlane(4, 4).png().toBuffer())
  await writeFile(join(folder, 'images/a'), await aPlane(5, 5).png().toBuffer())
  expect(await bytesOf(files[0])).toBeNull()
  expect((await readdir(cacheDir)).filter((name) => name.startsWith('a-'))).toEqual([])
})
