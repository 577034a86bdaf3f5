/** What all other folders know about the files in `content/images`. */

/** A picture that may be shown. */
export type PictureFile = {
  readonly kind: 'picture'
  /** Relative to the content folder: `images/tail.jpg`. */
  readonly path: string
  /** The encoded file for whoever takes one and does not choose, of a middling width: `tail-3f2a91c0-800.jpg`. */
  readonly file: string
  /** Pixels, after the orientation that its metadata asks for. */
  readonly width: number
  readonly height: number
  /** Of the file in the content folder. */
  readonly type: PictureType
  /** What it is encoded to, best first; the last is for every browser, and `file` is one of its files. */
  readonly formats: readonly PictureFormat[]
  /** The class that fills its room with its commonest colour until it arrives; `null` where the page shines through. */
  readonly tone: string | null
  /** From `images/tail.jpg.yml`. */
  readonly credit: string | null
  readonly alt: string | null
  /** What is shown in its place in other themes; absent where nothing is. */
  readonly variants?: readonly PictureVariant[]
}

/** `images/map.dark.png` is the variant of `images/map.png` for the dark theme. */
export type PictureVariant = {
  readonly theme: PictureTheme
  readonly picture: Omit<PictureFile, 'variants'>
}

/** Themes that a picture may have a variant for; by itself it is for the light one. */
export const pictureThemes = ['dark', 'sepia'] as const

export type PictureTheme = (typeof pictureThemes)[number]

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif' | 'image/gif'

/** Encoded files of one type, narrowest first. */
export type PictureFormat = { readonly type: PictureType; readonly files: readonly SizedFile[] }

/** A file's name on the site, and how many pixels wide it is. */
export type SizedFile = { readonly file: string; readonly width: number }

/** A file in `content/images` that is not shown, and why. */
export type RefusedPicture = {
  readonly kind: 'refused'
  readonly path: string
  /** "Unexpected X, expected Y". */
  readonly reason: string
  readonly hint: string | null
}

/** From a path relative to the content folder to what is there. */
export type PictureTable = ReadonlyMap<string, PictureFile | RefusedPicture>
