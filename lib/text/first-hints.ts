import { nearest } from '#lib/text/nearest.ts'

export type Nearest = typeof nearest

/** As many of a file's problems as are printed. */
const most = 50

/**
 * `nearest` for the problems of one file: each is held against all names there
 * are, so that of thousands in one file only the first are told what was meant.
 */
export function firstHints(): Nearest {
  let left = most
  return (written, candidates) => {
    if (left === 0) return null
    left -= 1
    return nearest(written, candidates)
  }
}
