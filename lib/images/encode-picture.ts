import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { isAnimated, opened } from '#lib/images/opened.ts'
import type { PictureType } from '#lib/images/picture.ts'

/**
 * Measured on this project's drawings: AVIF at effort 3 is 4 % larger than at 4
 * and takes a third of the time, at 2 it is another 4 % larger. Its colours are
 * kept at full sharpness, because a red line on grey costs 2 % and shows.
 * A palette has as many colours as quality 90 needs: a few for a drawing.
 */
const settings = {
  avif: { quality: 50, effort: 3, chromaSubsampling: '4:4:4' },
  jpeg: { quality: 80, mozjpeg: true },
  png: { compressionLevel: 9, palette: true, quality: 90, dither: 0 },
  webp: { quality: 80 },
} as const

/** Raised when the code here makes other bytes of the same settings. */
const revision = 1

/**
 * The part of a file's name that stands for what is in it: the picture's bytes,
 * how they were encoded and by what. So a name never comes to mean other bytes,
 * and browsers may keep its file for ever.
 */
export function fingerprint(bytes: Buffer): string {
  return createHash('sha256')
    .update(JSON.stringify([revision, settings, sharp.versions.sharp]))
    .update(bytes)
    .digest('hex')
    .slice(0, 8)
}

/**
 * The picture encoded anew, turned upright, without metadata, so that neither a
 * position nor anything hidden behind the picture gets out. An animation keeps
 * its size and its frames, which cannot be turned and do not come from cameras.
 */
export async function encoded(
  bytes: Buffer,
  { type, width }: { readonly type: PictureType; readonly width: number },
): Promise<Buffer> {
  if (await isAnimated(bytes)) return inFormat(opened(bytes, { animated: true }), type).toBuffer()
  const sized = opened(bytes).autoOrient().resize({ width, withoutEnlargement: true })
  return inFormat(sized, type).toBuffer()
}

function inFormat(picture: Sharp, type: PictureType): Sharp {
  switch (type) {
    case 'image/avif':
      return picture.avif(settings.avif)
    case 'image/jpeg':
      return picture.jpeg(settings.jpeg)
    case 'image/png':
      return picture.png(settings.png)
    case 'image/webp':
      return picture.webp(settings.webp)
    case 'image/gif':
      return picture.gif()
  }
}
