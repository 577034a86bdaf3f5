import { execFileSync } from 'node:child_process'
import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '#lib/images/encode-picture.ts'
import type { PictureFile } from '#lib/images/picture.ts'
import { readPictures } from '#lib/images/read-pictures.ts'
import { contentFolder } from '../../fixtures/content-folder.ts'

const plain = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#a3341f' } })

/** Of a file of one colour, which has one width and is smallest as PNG. */
function known(
  name: string,
  bytes: Buffer,
  { width, height }: { readonly width: number; readonly height: number },
): Pick<PictureFile, 'file' | 'formats' | 'width' | 'height'> {
  const file = `${name}-${fingerprint(bytes)}-${width}.png`
  return { file, formats: [{ type: 'image/png', files: [{ file, width }] }], width, height }
}

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await contentFolder(files)
  const { pictures, problems } = await readPictures(folder, { cacheDir: join(folder, '.cache') })
  return { folder, pictures: [...pictures.values()], problems }
}

describe('readPictures', () => {
  test('a folder without images has no pictures', async () => {
    const { pictures, problems } = await read({})
    expect({ pictures, problems }).toEqual({ pictures: [], problems: [] })
  })

  test('measures every kind of picture by its content, in the order of paths', async () => {
    const jpeg = await plain(40, 30).jpeg().toBuffer()
    const png = await plain(20, 10).png().toBuffer()
    const webp = await plain(12, 11).webp().toBuffer()
    const avif = await plain(64, 48).avif({ effort: 0 }).toBuffer()
    const gif = await plain(8, 9).gif().toBuffer()
    const { pictures, problems } = await read({
      'images/Zoë’s tail.png': jpeg,
      'images/old/b.png': png,
      'images/c.webp': webp,
      'images/d.avif': avif,
      'images/e.gif': gif,
      'images/.DS_Store': 'not content',
    })
    const picture = { kind: 'picture', credit: null, alt: null, tone: 'tone-a31' }
    const photograph = {
      file: `zoes-tail-${fingerprint(jpeg)}-40.jpg`,
      formats: [
        {
          type: 'image/avif',
          files: [{ file: `zoes-tail-${fingerprint(jpeg)}-40.avif`, width: 40 }],
        },
        {
          type: 'image/jpeg',
          files: [{ file: `zoes-tail-${fingerprint(jpeg)}-40.jpg`, width: 40 }],
        },
      ],
      width: 40,
      height: 30,
    }
    expect({ pictures, problems }).toEqual({
      pictures: [
        { ...picture, path: 'images/Zoë’s tail.png', type: 'image/jpeg', ...photograph },
        {
          ...picture,
          path: 'images/c.webp',
          type: 'image/webp',
          ...known('c', webp, { width: 12, height: 11 }),
        },
        {
          ...picture,
          path: 'images/d.avif',
          type: 'image/avif',
          ...known('d', avif, { width: 64, height: 48 }),
        },
        {
          ...picture,
          path: 'images/e.gif',
          type: 'image/gif',
          ...known('e', gif, { width: 8, height: 9 }),
        },
        {
          ...picture,
          path: 'images/old/b.png',
          type: 'image/png',
          ...known('b', png, { width: 20, height: 10 }),
        },
      ],
      problems: [],
    })
  })

  test('a picture taken with the camera turned has the size at which it is shown', async () => {
    const bytes = await plain(40, 30).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { pictures } = await read({ 'images/a.jpg': bytes })
    expect(pictures).toMatchObject([
      { path: 'images/a.jpg', file: `a-${fingerprint(bytes)}-30.jpg`, width: 30, height: 40 },
    ])
  })

  test('an animation has the size of one frame', async () => {
    const frames = Buffer.from(Array.from({ length: 10 * 30 * 3 }, (_, index) => index % 251))
    const bytes = await sharp(frames, {
      raw: { width: 10, height: 30, channels: 3, pageHeight: 10 },
    })
      .gif()
      .toBuffer()
    const { pictures } = await read({ 'images/a.gif': bytes })
    expect(pictures).toMatchObject([{ kind: 'picture', width: 10, height: 10 }])
  })

  test('takes credit and alt from the file beside a picture', async () => {
    const { pictures, problems } = await read({
      'images/a.png': await plain(2, 2).png().toBuffer(),
      'images/a.png.yml': 'credit: Photo by Ada Example\nalt: A tail\n',
    })
    expect(pictures).toMatchObject([{ credit: 'Photo by Ada Example', alt: 'A tail' }])
    expect(problems).toEqual([])
  })

  test('says what is wrong with the files beside pictures, at their lines', async () => {
    const png = await plain(2, 2).png().toBuffer()
    const { pictures, problems } = await read({
      'images/a.png': png,
      'images/a.png.yml': 'credit: Photo by Ada Example\nalts: A tail\n',
      'images/b.png': png,
      'images/b.png.yml': Buffer.from('credit: Z\xfcrich', 'latin1'),
      'images/boat.png': png,
      'images/baot.png.yml': 'credit: Photo by Ada Example',
    })
    expect(pictures.map(({ path }) => path)).toEqual([
      'images/a.png',
      'images/b.png',
      'images/boat.png',
    ])
    expect(problems).toEqual([
      {
        file: 'images/a.png.yml',
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 5,
        severity: 'error',
        rule: 'unknown-key',
        reason: 'Unexpected key `alts`, expected `alt`',
        hint: null,
      },
      {
        file: 'images/b.png.yml',
        line: 1,
        column: 10,
        endLine: 1,
        endColumn: 11,
        severity: 'error',
        rule: 'file-encoding',
        reason: 'Unexpected byte 0xFC, expected UTF-8',
        hint: 'save the file as UTF-8',
      },
      {
        file: 'images/baot.png.yml',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        severity: 'error',
        rule: 'picture-missing',
        reason: 'Missing picture `images/baot.png`, expected it beside these words',
        hint: 'did you mean `images/boat.png.yml`?',
      },
    ])
  })

  const notAPicture = 'Unexpected file that is not a picture, expected PNG, JPEG, WebP, AVIF or GIF'
  test.each([
    [
      'an SVG',
      '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
      'Unexpected SVG, expected PNG, JPEG, WebP, AVIF or GIF',
      'save it as PNG or JPEG',
    ],
    ['text', 'I am a picture, honestly', notAPicture, 'save it as PNG or JPEG'],
    ['nothing', '', 'Unexpected empty file, expected PNG, JPEG, WebP, AVIF or GIF', null],
    [
      'a page',
      '<!doctype html><title>404</title>',
      'Unexpected HTML page, expected PNG, JPEG, WebP, AVIF or GIF',
      'save it as PNG or JPEG',
    ],
    [
      'a signature and nothing else',
      '\x89PNG\r\n\x1a\n<svg>',
      'Unexpected broken PNG file, expected a whole picture',
      'copy the file anew: it may have been cut off',
    ],
  ])('refuses %s, whatever its name says', async (_, content, reason, hint) => {
    const { pictures, problems } = await read({ 'images/a.png': Buffer.from(content, 'latin1') })
    expect({ pictures, problems }).toEqual({
      pictures: [{ kind: 'refused', path: 'images/a.png', reason, hint }],
      problems: [],
    })
  })

  test.each(['jpeg', 'png', 'webp', 'gif'] as const)('refuses half a %s', async (format) => {
    const noise = Buffer.from(Array.from({ length: 90 * 90 * 3 }, (_, at) => (at * at * 31) % 256))
    const whole = await sharp(noise, { raw: { width: 90, height: 90, channels: 3 } })
      .toFormat(format)
      .toBuffer()
    const { pictures } = await read({ 'images/a': whole.subarray(0, whole.length / 2) })
    expect(pictures).toEqual([
      {
        kind: 'refused',
        path: 'images/a',
        reason: `Unexpected broken ${format.toUpperCase()} file, expected a whole picture`,
        hint: 'copy the file anew: it may have been cut off',
      },
    ])
  })

  test('refuses a picture of more pixels than a machine has memory for, by its header alone', async () => {
    // A PNG header that claims 30,000 × 30,000 pixels; the bytes of the picture are not even there.
    const bytes = await plain(2, 2).png().toBuffer()
    bytes.writeUInt32BE(30_000, 16)
    bytes.writeUInt32BE(30_000, 20)
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
    const { pictures } = await read({ 'images/bomb.png': bytes })
    expect(pictures).toEqual([
      {
        kind: 'refused',
        path: 'images/bomb.png',
        reason: 'Unexpected 30000 × 30000 pixels, expected at most 64 million in all',
        hint: 'make it smaller: pages show at most a few thousand pixels across',
      },
    ])
  })

  test('refuses a side longer than pictures in all formats can have', async () => {
    const { pictures } = await read({ 'images/strip.png': await plain(2, 16_384).png().toBuffer() })
    expect(pictures).toEqual([
      {
        kind: 'refused',
        path: 'images/strip.png',
        reason: 'Unexpected 2 × 16384 pixels, expected at most 16383 on a side',
        hint: 'cut it into parts: pages show at most a few thousand pixels across',
      },
    ])
  })

  test('names files after what they hold and not after the picture that holds it', async () => {
    const [red, blue] = [await plain(9, 9).png().toBuffer(), await plain(9, 8).png().toBuffer()]
    const { pictures } = await read({
      'images/a/tail.png': red,
      'images/b/tail.png': red,
      'images/c/tail.png': blue,
    })
    const [one, same, other] = pictures.map((each) => (each.kind === 'picture' ? each.file : ''))
    expect(same).toBe(one)
    expect(other).not.toBe(one)
  })

  test('opens neither links nor pipes, and says so', async () => {
    const folder = await contentFolder({ 'images/a.png': await plain(2, 2).png().toBuffer() })
    await symlink('/etc/hostname', join(folder, 'images/link.png'))
    await symlink('..', join(folder, 'images/loop'))
    execFileSync('mkfifo', [join(folder, 'images/pipe.png')])
    const { pictures, problems } = await readPictures(folder, { cacheDir: join(folder, '.cache') })
    expect([...pictures.values()].map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'picture images/a.png',
      'refused images/link.png',
      'refused images/loop',
      'refused images/pipe.png',
    ])
    expect(problems.map(({ file, rule, reason }) => `${file} ${rule}: ${reason}`)).toEqual([
      'images/link.png file-kind: Unexpected symbolic link, expected a plain file',
      'images/loop file-kind: Unexpected symbolic link, expected a plain file',
      'images/pipe.png file-kind: Unexpected named pipe, expected a plain file',
    ])
  })

  test('measures a picture again when its file has changed', async () => {
    const { folder } = await read({ 'images/a.png': await plain(2, 2).png().toBuffer() })
    await writeFile(join(folder, 'images/a.png'), await plain(3, 4).png().toBuffer())
    const { pictures } = await readPictures(folder, { cacheDir: join(folder, '.cache') })
    expect([...pictures.values()]).toMatchObject([{ width: 3, height: 4 }])
  })
})

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
