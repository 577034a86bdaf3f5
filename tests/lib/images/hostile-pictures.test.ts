/** Pictures that are something else besides, or only pretend: what comes out is a picture and nothing more, or nothing. */

import { join } from 'node:path'
import { crc32, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pictureBytes } from '#lib/images/picture-bytes.ts'
import { encodedFilesOf } from '#lib/images/picture-files.ts'
import { readPictures } from '#lib/images/read-pictures.ts'
import { contentFolder } from '../../fixtures/content-folder.ts'
import { aFilm, aPlane } from './drawn.ts'

const payload = '<script>alert(1)</script>'

/** Every file that the site would have of it; none when it is refused. */
async function madeOf(bytes: Buffer): Promise<readonly Buffer[]> {
  const folder = await contentFolder({ 'images/a.png': bytes })
  const cacheDir = join(folder, '.cache')
  const { pictures } = await readPictures(folder, { cacheDir })
  const files = [...encodedFilesOf(pictures).values()]
  const made = await Promise.all(files.map((file) => pictureBytes(folder, file, { cacheDir })))
  return made.flatMap((each) => (each === null ? [] : [each]))
}

const png = (): Promise<Buffer> => aPlane(4, 4).png().toBuffer()
const jpeg = (): Promise<Buffer> => aPlane(4, 4).jpeg().toBuffer()
const gif = (): Promise<Buffer> => aPlane(4, 4).gif().toBuffer()

/** A chunk of text behind the header, whose 33 bytes every PNG begins with. */
function withTextChunk(bytes: Buffer): Buffer {
  const named = Buffer.from(`tEXtComment\0${payload}`, 'latin1')
  const chunk = Buffer.alloc(named.length + 8)
  chunk.writeUInt32BE(named.length - 4, 0)
  named.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(named), named.length + 4)
  return Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)])
}

/** A comment behind the first two bytes. */
function withComment(bytes: Buffer): Buffer {
  const segment = Buffer.from(
    `\xff\xfe\0${String.fromCharCode(payload.length + 2)}${payload}`,
    'latin1',
  )
  return Buffer.concat([bytes.subarray(0, 2), segment, bytes.subarray(2)])
}

/** A comment before the semicolon that ends every GIF. */
function withGifComment(bytes: Buffer): Buffer {
  const comment = Buffer.from(
    `\x21\xfe${String.fromCharCode(payload.length)}${payload}\0`,
    'latin1',
  )
  return Buffer.concat([bytes.subarray(0, -1), comment, bytes.subarray(-1)])
}

const behind = (bytes: Buffer, text: string): Buffer => Buffer.concat([bytes, Buffer.from(text)])

describe('comes out alone', () => {
  test.each<[string, () => Promise<Buffer>]>([
    ['a PNG with a page behind it', async () => behind(await png(), payload)],
    ['a PNG with a chunk of text', async () => withTextChunk(await png())],
    ['a JPEG with a comment', async () => withComment(await jpeg())],
    ['a JPEG with an archive behind it', async () => behind(await jpeg(), `PK\x03\x04${payload}`)],
    ['a GIF with a comment', async () => withGifComment(await gif())],
    [
      'an animation with a comment',
      async () => withGifComment(await aFilm(8, 8, 2).gif().toBuffer()),
    ],
    [
      'a WebP with words about itself',
      () =>
        aPlane(4, 4)
          .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${payload}</x:xmpmeta>`)
          .webp()
          .toBuffer(),
    ],
    [
      'an AVIF with words about itself',
      () =>
        aPlane(64, 64)
          .withExif({ IFD0: { Copyright: payload } })
          .avif({ effort: 0 })
          .toBuffer(),
    ],
  ])('%s', async (_, make) => {
    const bytes = await make()
    expect(bytes.includes('alert(1)')).toBe(true)
    const made = await madeOf(bytes)
    expect(made.length).toBeGreaterThan(0)
    expect(made.filter((each) => each.includes('alert(1)'))).toEqual([])
  })
})

describe('never reaches a decoder', () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${payload}</svg>`
  test.each<[string, Buffer]>([
    ['an SVG', Buffer.from(svg)],
    ['an SVG behind a comment', Buffer.from(`<!-- ${'a'.repeat(2000)} -->${svg}`)],
    ['an SVG behind white space and a byte order mark', Buffer.from(`\uFEFF \n${svg}`)],
    ['an SVG in UTF-16', Buffer.from(`\uFEFF${svg}`, 'utf16le')],
    ['an SVG that was packed', gzipSync(svg)],
    [
      'an SVG with an entity of a file',
      Buffer.from(`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg}`),
    ],
    ['a page', Buffer.from(`<!doctype html>${payload}`)],
    ['a script that begins like a GIF', Buffer.from('GIF89a=1;alert(1)')],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['a PostScript file', Buffer.from('%!PS-Adobe-3.0\n(/etc/passwd) run')],
    [
      'a list of commands of ImageMagick',
      Buffer.from('push graphic-context\nimage over 0,0 0,0 "|id"'),
    ],
    ['a video', Buffer.from('\0\0\0\x18ftypmp42', 'latin1')],
  ])('%s', async (_, bytes) => {
    expect(await madeOf(bytes)).toEqual([])
  })
})
