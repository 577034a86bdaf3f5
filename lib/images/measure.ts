import sharp from 'sharp'
import { z } from 'zod'
import { chosenTypes } from '#lib/images/chosen-types.ts'
import { isAnimated, opened, pictureLimits } from '#lib/images/opened.ts'
import type { PictureType } from '#lib/images/picture.ts'
import { nameOfOther, pictureTypeOf, pictureTypes } from '#lib/images/picture-type.ts'
import { dominantColourClass } from '#lib/images/dominant-colour.ts'
import {
  brokenPicture,
  otherFormat,
  sideTooLong,
  tooManyPixels,
} from '#lib/rules/pictures/picture-refused.ts'
import type { Message } from '#lib/rules/rule.ts'

/** A schema, because what was measured is also read back from the cache. Width and height are pixels after the orientation that the metadata asks for. */
export const measuredSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('measured'),
    type: z.enum(pictureTypes),
    width: z.int().positive(),
    height: z.int().positive(),
    animated: z.boolean(),
    /** What to encode it to, best first. */
    types: z.array(z.enum(pictureTypes)).nonempty(),
    tone: z.string().nullable(),
  }),
  z.object({ kind: z.literal('refused'), reason: z.string(), hint: z.string().nullable() }),
])

export type Measured = z.output<typeof measuredSchema>

/** Part of the cache's names: another number whenever `measure` finds something else. */
export const measuring = 2

/** What a picture's own bytes say it is. All of it is decoded, because half a picture has a whole header. */
export async function measure(bytes: Buffer): Promise<Measured> {
  const type = pictureTypeOf(bytes)
  if (type === null) {
    return refused(otherFormat(nameOfOther(bytes)))
  }
  try {
    const animated = await isAnimated(bytes)
    const header = await sharp(bytes, { animated, limitInputPixels: false }).metadata()
    const { width, height, pageHeight = height, autoOrient } = header
    // Asked here and not left to the decoder, so that too large can be told from broken.
    if (width * height > pictureLimits.pixels) {
      return refused(tooManyPixels({ width, height }, Math.floor(pictureLimits.pixels / 1_000_000)))
    }
    if (Math.max(width, pageHeight) > pictureLimits.side) {
      return refused(sideTooLong({ width, height: pageHeight }, pictureLimits.side))
    }
    if (type === 'image/gif' && !endsAsGif(bytes)) return incomplete(type)
    const transparent = await isTransparent(bytes, animated)
    const size = animated ? { width, height: pageHeight } : autoOrient
    return {
      kind: 'measured',
      type,
      ...{ width: size.width, height: size.height, animated },
      types: animated ? [type] : await chosenTypes(bytes, { type, transparent }),
      tone: transparent ? null : await toneOf(bytes),
    }
  } catch {
    // Which of its many messages the decoder gives helps no writer; all of them mean this.
    return incomplete(type)
  }
}

/** Decodes all there is on the way. Many files have room for transparency and use none. */
async function isTransparent(bytes: Buffer, animated: boolean): Promise<boolean> {
  const { data, info } = await opened(bytes, { animated })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const channels: number = info.channels
  if (channels !== 2 && channels !== 4) return false
  for (let at = channels - 1; at < data.length; at += channels) {
    if (data[at] !== 255) return true
  }
  return false
}

/** Small, so that it is quick, and large enough that its edges do not count as colours. */
const toneWidth = 360

async function toneOf(bytes: Buffer): Promise<string> {
  const { data, info } = await opened(bytes)
    .resize({ width: toneWidth, withoutEnlargement: true })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { dominant } = await sharp(data, { raw: info }).stats()
  return dominantColourClass(dominant)
}

function incomplete(type: PictureType): Measured {
  return refused(brokenPicture(type.slice('image/'.length).toUpperCase()))
}

function refused({ reason, hint }: Message): Measured {
  return { kind: 'refused', reason, hint }
}

/** The GIF decoder fills missing rows without a word; a whole file ends in a semicolon. */
function endsAsGif(bytes: Buffer): boolean {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  return bytes[end - 1] === 0x3b
}
