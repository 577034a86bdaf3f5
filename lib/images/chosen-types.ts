import { encoded } from '#lib/images/encode-picture.ts'
import type { PictureType } from '#lib/images/picture.ts'

/** A rung of the ladder: large enough to tell, small enough that it costs a fraction of a second, once. */
const trialWidth = 360

/**
 * What to encode a picture to, best first, the last for every browser. For that
 * one a photograph is a JPEG, or a WebP where it is transparent; a drawing of a
 * few colours is smaller as a PNG with a palette, and has no fringes at its
 * edges. Which of the two a picture is, it says itself when both are tried:
 * all of this project's ten drawings are smaller as PNG, a photograph is much
 * larger. A drawing that is then larger still as AVIF has none.
 */
export async function chosenTypes(
  bytes: Buffer,
  { type, transparent }: { readonly type: PictureType; readonly transparent: boolean },
): Promise<[PictureType, ...PictureType[]]> {
  // A camera's file is not tried: nothing is to be won, and a palette for it is slow to find.
  if (type === 'image/jpeg') return ['image/avif', 'image/jpeg']
  const lossy = transparent ? 'image/webp' : 'image/jpeg'
  const sizeAs = async (as: PictureType): Promise<number> =>
    (await encoded(bytes, { type: as, width: trialWidth })).length
  const asPng = await sizeAs('image/png')
  if (asPng >= (await sizeAs(lossy))) return ['image/avif', lossy]
  return asPng <= (await sizeAs('image/avif')) ? ['image/png'] : ['image/avif', 'image/png']
}
