/** What the rest of the house knows about the files in `content/images`: types, and nothing else. */

/** A picture that may be shown. */
export type PictureFile = {
  readonly kind: 'picture'
  /** Relative to the content folder: `images/tail.jpg`. */
  readonly path: string
  /** Its name on the site, with a hash of its bytes: `tail-3f2a91c0de.jpg`. */
  readonly file: string
  /** Pixels, after the orientation that its metadata asks for. */
  readonly width: number
  readonly height: number
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif' | 'image/gif'
  /** From `images/tail.jpg.yml`. */
  readonly credit: string | null
  readonly alt: string | null
}

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
