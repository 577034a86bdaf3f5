import type { PictureFile } from '#lib/images/picture.ts'

/** A file on the site; width and height in pixels. */
export type LargestFile = { readonly file: string; readonly width: number; readonly height: number }

/** Of a picture's files in the format that everything reads, the widest: what a page leads to where one looks closer. */
export function largestFile({ file, width, height, formats }: PictureFile): LargestFile {
  const [widest = { file, width }] = (formats.at(-1)?.files ?? []).toSorted(
    (a, b) => b.width - a.width,
  )
  return { ...widest, height: Math.round((height * widest.width) / width) }
}
