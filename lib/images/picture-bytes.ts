import { createHash } from 'node:crypto'
import type { Sharp } from 'sharp'
import { opened, pictureLimits } from '#lib/images/measure.ts'
import { cached, pictureCacheDir } from '#lib/images/picture-cache.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import type { PictureType } from '#lib/images/picture-type.ts'
import { readPlainFile } from '#lib/images/plain-files.ts'

/** Part of the cache's names: another number whenever `encoded` makes other bytes. */
const encoding = 1

/**
 * The bytes that the site serves under `file`: the picture encoded anew, turned
 * upright, without metadata, so that neither a position nor anything hidden
 * behind the picture gets out. `null` when no picture has that name, or when its
 * file has changed since the table was made.
 */
export async function pictureBytes(
  contentDir: string,
  pictures: PictureTable,
  file: string,
  { cacheDir = pictureCacheDir }: { readonly cacheDir?: string } = {},
): Promise<Buffer | null> {
  for (const picture of pictures.values()) {
    if (picture.kind !== 'picture' || picture.file !== file) continue
    const read = await readPlainFile(contentDir, picture.path, pictureLimits.bytes)
    if (read.kind === 'refused') continue
    const hash = createHash('sha256').update(read.bytes).digest('hex')
    if (!file.includes(`-${hash.slice(0, 10)}.`)) continue
    return cached(cacheDir, `${hash}-encoded${encoding}`, () => encoded(read.bytes, picture.type))
  }
  return null
}

async function encoded(bytes: Buffer, type: PictureType): Promise<Buffer> {
  const { pages = 1, isPalette } = await opened(bytes).metadata()
  // Frames of an animation cannot be turned, and do not come from cameras.
  const upright = pages > 1 ? opened(bytes) : opened(bytes).autoOrient()
  return inFormat(upright, type, isPalette).toBuffer()
}

function inFormat(picture: Sharp, type: PictureType, isPalette: boolean): Sharp {
  switch (type) {
    case 'image/jpeg':
      return picture.jpeg({ quality: 82, mozjpeg: true })
    case 'image/png':
      // A drawing of a few colours is several times larger without its palette.
      return picture.png({ compressionLevel: 9, palette: isPalette })
    case 'image/webp':
      return picture.webp({ quality: 82 })
    case 'image/avif':
      return picture.avif({ quality: 60 })
    case 'image/gif':
      return picture.gif()
  }
}
