import type { PictureFile, PictureType } from '#lib/images/picture.ts'

/** A file on the site; width and height in pixels. */
export type FittingFile = {
  readonly file: string
  readonly type: PictureType
  readonly width: number
  readonly height: number
}

/** Wide enough for a picture across a screen; what lists of news ask for too. */
const enough = 1200

/** Of a picture's files in the format that everything reads, the narrowest that is wide enough, else the widest. */
export function fittingFile({ formats, ...picture }: PictureFile): FittingFile {
  const { type, files } = formats.at(-1) ?? { type: picture.type, files: [] }
  const fitting = files.find(({ width }) => width >= enough) ?? files.at(-1) ?? picture
  const { file, width } = fitting
  return { file, type, width, height: Math.round((picture.height * width) / picture.width) }
}
