import sharp, { type Sharp } from 'sharp'
import { pictureTypeOf } from '#lib/images/picture-type.ts'

/** Bounds against files made to be slow; a camera of 61 million pixels stays below. Longer sides than this no WebP can have. */
export const pictureLimits = { bytes: 64 * 1024 * 1024, pixels: 64_000_000, side: 16_383 } as const

/** For decoding; all frames of an animation count towards the limit. */
export function opened(bytes: Buffer, { animated = false } = {}): Sharp {
  return sharp(bytes, { failOn: 'error', animated, limitInputPixels: pictureLimits.pixels })
}

/** Several pictures in an AVIF file are a camera's side products, and no film. */
export async function isAnimated(bytes: Buffer): Promise<boolean> {
  const type = pictureTypeOf(bytes)
  if (type !== 'image/gif' && type !== 'image/webp') return false
  const { pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
  return pages > 1
}
