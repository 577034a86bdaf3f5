import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pictureBytes } from '#lib/images/picture-bytes.ts'
import { readPictures } from '#lib/images/read-pictures.ts'
import { contentFolder } from '../../fixtures/content-folder.ts'

async function servedFrom(bytes: Buffer) {
  const folder = await contentFolder({ 'images/a': bytes })
  const cacheDir = join(folder, '.cache')
  const { pictures } = await readPictures(folder, { cacheDir })
  const file = [...pictures.values()]
    .map((each) => (each.kind === 'picture' ? each.file : ''))
    .join()
  return {
    folder,
    cacheDir,
    file,
    bytes: () => pictureBytes(folder, pictures, file, { cacheDir }),
    other: () => pictureBytes(folder, pictures, 'other-0123456789.png', { cacheDir }),
  }
}

test('a photograph comes out upright and without its position', async () => {
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Copyright: 'SECRET' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const served = await (await servedFrom(photo)).bytes()
  const { format, width, height, exif, orientation } = await sharp(served ?? undefined).metadata()
  expect({ format, width, height, exif, orientation }).toEqual({
    format: 'jpeg',
    width: 30,
    height: 40,
    exif: undefined,
    orientation: undefined,
  })
})

test('a picture with something else behind it comes out alone', async () => {
  const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const served = await (
    await servedFrom(Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]))
  ).bytes()
  expect(served?.includes('script')).toBe(false)
})

test('an animation stays one', async () => {
  const frames = Buffer.from(Array.from({ length: 10 * 30 * 3 }, (_, index) => index % 251))
  const gif = await sharp(frames, { raw: { width: 10, height: 30, channels: 3, pageHeight: 10 } })
    .gif()
    .toBuffer()
  const served = await (await servedFrom(gif)).bytes()
  const { format, pages, pageHeight } = await sharp(served ?? undefined, {
    animated: true,
  }).metadata()
  expect({ format, pages, pageHeight }).toEqual({ format: 'gif', pages: 3, pageHeight: 10 })
})

test('what was encoded once is read from the cache', async () => {
  const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const { cacheDir, bytes } = await servedFrom(png)
  await bytes()
  const kept = (await readdir(cacheDir)).filter((name) => name.includes('encoded'))
  expect(kept).toHaveLength(1)
  await writeFile(join(cacheDir, kept.join()), 'from the cache')
  expect((await bytes())?.toString()).toBe('from the cache')
})

test('there are no bytes for a name no picture has, nor for a file that has changed since', async () => {
  const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const { folder, bytes, other } = await servedFrom(png)
  await writeFile(join(folder, 'images/a'), 'something else')
  expect([await bytes(), await other()]).toEqual([null, null])
})
