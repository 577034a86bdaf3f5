/** The names of a picture's encoded files, and what stands behind each. Pure. */

import type {
  PictureFile,
  PictureFormat,
  PictureTable,
  PictureType,
  SizedFile,
} from '#lib/images/picture.ts'
import { extensionOf } from '#lib/images/picture-type.ts'
import { middlingOf, widthsOf } from '#lib/images/widths.ts'

/** An encoded file, and of what it is made. */
export type EncodedFile = SizedFile & {
  readonly type: PictureType
  /** Of the picture, relative to the content folder. */
  readonly path: string
}

/** @param name with its fingerprint, without width and ending: `tail-3f2a91c0` */
export function formatsOf(
  name: string,
  measured: {
    readonly width: number
    readonly animated: boolean
    readonly types: readonly PictureType[]
  },
): readonly PictureFormat[] {
  const { animated, types, width: full } = measured
  const widths = (steps: 'all' | 'few'): readonly number[] =>
    animated ? [full] : widthsOf(full, steps)
  return types.map((type, nth) => ({
    type,
    files: widths(nth === 0 ? 'all' : 'few').map((width) => ({
      file: `${name}-${width}.${extensionOf[type]}`,
      width,
    })),
  }))
}

/** Of the format for every browser, the file for whoever does not choose. */
export function plainFileOf(formats: readonly PictureFormat[]): string {
  return middlingOf(formats.at(-1)?.files ?? [])?.file ?? ''
}

/** Each name once: two copies of a picture share their files. */
export function encodedFilesOf(pictures: PictureTable): ReadonlyMap<string, EncodedFile> {
  return new Map(
    [...pictures.values()]
      .flatMap((each) => (each.kind === 'picture' ? filesOf(each) : []))
      .map((each) => [each.file, each]),
  )
}

function filesOf({ path, formats }: PictureFile): readonly EncodedFile[] {
  return formats.flatMap(({ type, files }) => files.map((each) => ({ ...each, type, path })))
}
