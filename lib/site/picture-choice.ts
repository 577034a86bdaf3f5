import { filesIn, type PicturePlace, sizesIn } from '#lib/site/picture-sizes.ts'
import type { Urls } from '#lib/site/urls.ts'

/** What a page needs to know of a picture; lib/images has more of it. */
type Shown = {
  readonly file: string
  readonly width: number
  readonly height: number
  /** Best first; the last is for every browser. */
  readonly formats: readonly { readonly type: string; readonly files: readonly Sized[] }[]
}

type Sized = { readonly file: string; readonly width: number }

/** Attributes of the elements that a picture is made of, named as React and hast name them. */
export type PictureChoice = {
  readonly sources: readonly (Candidates & { readonly type: string })[]
  readonly img: Partial<Candidates> & {
    readonly src: string
    readonly width: number
    readonly height: number
  }
  /** The address of its largest file for every browser. */
  readonly largest: string
}

type Candidates = { readonly srcSet: string; readonly sizes?: string }

/** Between which files a browser chooses where a picture is shown. */
export function pictureChoice(picture: Shown, place: PicturePlace, urls: Urls): PictureChoice {
  const candidatesOf = (all: readonly Sized[]): Candidates => {
    const files = filesIn(place, picture, all)
    if (files.length === 1) return { srcSet: files.map(({ file }) => urls.picture(file)).join() }
    const srcSet = files.map(({ file, width }) => `${urls.picture(file)} ${width}w`).join(', ')
    return { srcSet, sizes: sizesIn(place, picture) }
  }
  const plain = picture.formats.at(-1)?.files ?? []
  return {
    sources: picture.formats
      .slice(0, -1)
      .map(({ type, files }) => ({ type, ...candidatesOf(files) })),
    img: {
      // Behind a better format it is for a browser in a hundred, and a list of files would be bytes for all.
      ...(picture.formats.length === 1 && plain.length > 1 ? candidatesOf(plain) : {}),
      src: urls.picture(picture.file),
      width: picture.width,
      height: picture.height,
    },
    largest: urls.picture(plain.toSorted((a, b) => b.width - a.width)[0]?.file ?? picture.file),
  }
}
