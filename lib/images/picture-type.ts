import type { PictureType } from '#lib/images/picture.ts'

export const pictureTypes = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/avif',
  'image/gif',
] as const satisfies readonly PictureType[]

export const extensionOf: Readonly<Record<PictureType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
}

/**
 * The type that the first bytes promise, or `null`. Only these reach a decoder:
 * an SVG is a document that can run scripts and fetch files.
 */
export function pictureTypeOf(bytes: Buffer): PictureType | null {
  const text = (from: number, to: number): string => bytes.toString('latin1', from, to)
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (text(0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'image/webp'
  if (text(4, 8) === 'ftyp' && /^avi[fs]/.test(text(8, 12))) return 'image/avif'
  if (/^GIF8[79]a/.test(text(0, 6))) return 'image/gif'
  return null
}

/** What a file that is none of these seems to be, in a writer's words. */
export function nameOfOther(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, 1024)
  if (bytes.length === 0) return 'empty file'
  if (/<svg[\s>]/i.test(start)) return 'SVG'
  if (/^.{4}ftyp(?:hei|hev|mif|msf)/s.test(start)) return 'HEIC'
  if (/^(?:II\*\0|MM\0\*)/.test(start)) return 'TIFF'
  if (start.startsWith('%PDF')) return 'PDF'
  if (start.startsWith('BM')) return 'BMP'
  if (/^\s*<(?:!doctype|html)/i.test(start)) return 'HTML page'
  return 'file that is not a picture'
}
