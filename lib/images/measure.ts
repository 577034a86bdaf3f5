import sharp, { type Sharp } from 'sharp'
import { z } from 'zod'
import {
  nameOfOther,
  type PictureType,
  pictureTypeOf,
  pictureTypes,
} from '#lib/images/picture-type.ts'

/** Bounds against files made to be slow; a camera of 61 million pixels stays below. */
export const pictureLimits = { bytes: 64 * 1024 * 1024, pixels: 64_000_000 } as const

/** A schema, because what was measured is also read back from the cache. Width and height are pixels after the orientation that the metadata asks for. */
export const measuredSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('measured'),
    type: z.enum(pictureTypes),
    width: z.int().positive(),
    height: z.int().positive(),
  }),
  z.object({ kind: z.literal('refused'), reason: z.string(), hint: z.string().nullable() }),
])

export type Measured = z.output<typeof measuredSchema>

const allowed = 'PNG, JPEG, WebP, AVIF or GIF'

/** What a picture's own bytes say it is. All of it is decoded, because half a picture has a whole header. */
export async function measure(bytes: Buffer): Promise<Measured> {
  const type = pictureTypeOf(bytes)
  if (type === null) {
    const name = nameOfOther(bytes)
    const hint = name === 'empty file' ? null : 'save it as PNG or JPEG'
    return { kind: 'refused', reason: `Unexpected ${name}, expected ${allowed}`, hint }
  }
  try {
    const header = await sharp(bytes, { animated: true, limitInputPixels: false }).metadata()
    const { width, height, pages = 1, pageHeight, autoOrient } = header
    // Asked here and not left to the decoder, so that too large can be told from broken.
    if (width * height > pictureLimits.pixels) return tooManyPixels(width, height)
    if (type === 'image/gif' && !endsAsGif(bytes)) return incomplete(type)
    await opened(bytes).raw().toBuffer()
    return pages > 1
      ? { kind: 'measured', type, width, height: pageHeight ?? height }
      : { kind: 'measured', type, ...autoOrient }
  } catch {
    // Which of its many messages the decoder gives helps no writer; all of them mean this.
    return incomplete(type)
  }
}

/** For decoding; all frames of an animation count towards the limit. */
export function opened(bytes: Buffer): Sharp {
  return sharp(bytes, { failOn: 'error', animated: true, limitInputPixels: pictureLimits.pixels })
}

function tooManyPixels(width: number, height: number): Measured {
  const millions = Math.floor(pictureLimits.pixels / 1_000_000)
  return {
    kind: 'refused',
    reason: `Unexpected ${width} × ${height} pixels, expected at most ${millions} million in all`,
    hint: 'make it smaller: pages show at most a few thousand pixels across',
  }
}

function incomplete(type: PictureType): Measured {
  const name = type.slice('image/'.length).toUpperCase()
  return {
    kind: 'refused',
    reason: `Unexpected broken ${name} file, expected a whole picture`,
    hint: 'copy the file anew: it may have been cut off',
  }
}

/** The GIF decoder fills missing rows without a word; a whole file ends in a semicolon. */
function endsAsGif(bytes: Buffer): boolean {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  return bytes[end - 1] === 0x3b
}
