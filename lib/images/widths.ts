/**
 * The widths in which a picture is there, one ladder for all places, so that a
 * file fetched for a list serves the article too. They are what the places in
 * lib/site/picture-sizes.ts ask for: 208 is a list's thumbnail (104 twice, 176
 * once), 360 a telephone's text once and the thumbnail twice, 640 the text and
 * the front page's lead once, 800 a telephone's text twice, 1080 the same three
 * times, 1280 text and lead twice, 1600 a tablet twice.
 */
export const ladder = [208, 360, 640, 800, 1080, 1280, 1600] as const

/** For browsers that do not know AVIF, which are few, and for whoever takes a picture out of its page: one that fits most places, and the largest. */
const shortLadder = [800, 1600] as const

/** The rung for those who take one file and do not choose. */
const middling = 800

const widest = 1600

/**
 * Never wider than the picture is; the last is as wide as it can be.
 *
 * @param steps all of the ladder, or few where a better format has them all
 */
export function widthsOf(width: number, steps: 'all' | 'few'): readonly number[] {
  const below = (steps === 'all' ? ladder : shortLadder).filter((rung) => rung < width)
  return width > widest ? below : [...below, width]
}

export function middlingOf<T extends { readonly width: number }>(
  files: readonly T[],
): T | undefined {
  return files.findLast(({ width }) => width <= middling) ?? files[0]
}
