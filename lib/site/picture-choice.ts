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

/**
 * Its classes: the colour that keeps its room, and `paper` for a drawing on white,
 * which is shown on the paper of the page.
 *
 * @param tone `tone-abc`, or `null`
 */
export function classesOf(
  picture: Pick<Shown, 'formats'> & { readonly tone: string | null },
): readonly string[] {
  const { tone } = picture
  if (tone === null) return []
  return isDrawing(picture) && /^tone-[ef]{3}$/u.test(tone) ? [tone, 'paper'] : [tone]
}

/**
 * A picture with all that stands for it in other themes. The styles show one of
 * them: a class of its own says of each variant in which theme that is, and the
 * first is for all others.
 */
export function shownByTheme<P extends object>(
  picture: P & Variants<Omit<P, 'variants'>>,
): readonly { readonly picture: Omit<P, 'variants'>; readonly themeClass: string | null }[] {
  const { variants = [] } = picture
  return [
    { picture, themeClass: null },
    ...variants.map(({ theme, picture: variant }) => ({
      picture: variant,
      themeClass: `in-${theme}`,
    })),
  ]
}

type Variants<P> = {
  readonly variants?: readonly { readonly theme: string; readonly picture: P }[]
}

/**
 * Of few colours, as the choice of formats has found: it means nothing in part.
 *
 * @param formats best first
 */
export function isDrawing({ formats }: Pick<Shown, 'formats'>): boolean {
  return formats.at(-1)?.type === 'image/png'
}

/**
 * Between which files a browser chooses where a picture is shown.
 *
 * @param isCropped whether it fills rooms of another shape, or is shown whole in them
 */
export function pictureChoice(
  picture: Shown,
  place: PicturePlace,
  urls: Urls,
  isCropped = true,
): PictureChoice {
  const candidatesOf = (all: readonly Sized[]): Candidates => {
    const files = filesIn(place, picture, all)
    if (files.length === 1) return { srcSet: files.map(({ file }) => urls.picture(file)).join() }
    const srcSet = files.map(({ file, width }) => `${urls.picture(file)} ${width}w`).join(', ')
    return { srcSet, sizes: sizesIn(place, picture, isCropped) }
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
