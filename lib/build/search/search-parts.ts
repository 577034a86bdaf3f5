/** Which articles share one index of the search: an edit then makes the index of its part anew, and no other. */

import type { Entry, Year } from '#lib/archive/archive.ts'

export type SearchPart = {
  /** Its years, `2016-2019`; of a year that is alone, which piece of it: `2026-1` is the oldest. */
  readonly id: string
  /** Newest first. */
  readonly slugs: readonly string[]
}

/**
 * Articles in one part at most. More are too long to index again after an edit
 * and too many to rank at a key press; of smaller parts a search would load too
 * many. Measured: docs/decisions/0043-the-search-index-in-parts.md.
 */
export const partSize = 2_000

/** A power of two that no year of an article reaches. */
const allYears = 16_384

/**
 * Parts cover spans of years that are halved while they hold too much, always at
 * the same years: what happens in one span moves no other. A year that holds too
 * much by itself is cut from its oldest article on, so that a new one joins the
 * last piece.
 *
 * @param size articles in a part at most
 * @returns newest first
 */
export function searchParts(
  { years }: { readonly years: readonly DatedSlugs[] },
  size: number = partSize,
): readonly SearchPart[] {
  const slugs = years.map(
    ({ year, months }) =>
      [Number(year), months.flatMap(({ entries }) => entries.map(({ slug }) => slug))] as const,
  )
  return partsIn({ from: 0, length: allYears, years: new Map(slugs) }, size)
}

/** A year of an archive; all of it newest first. */
type DatedSlugs = Pick<Year, 'year'> & {
  readonly months: readonly { readonly entries: readonly Pick<Entry, 'slug'>[] }[]
}

type Span = {
  /** The first year, and how many there are. */
  readonly from: number
  readonly length: number
  /** Slugs by year, newest first, of those years that have articles; these too newest first. */
  readonly years: ReadonlyMap<number, readonly string[]>
}

function partsIn({ from, length, years }: Span, size: number): readonly SearchPart[] {
  const [newest, ...others] = [...years.keys()]
  if (newest === undefined) return []
  const slugs = [...years.values()].flat()
  const oldest = others.at(-1)
  if (oldest === undefined) return piecesOf(newest, slugs, size)
  if (slugs.length <= size) return [{ id: `${oldest}-${newest}`, slugs }]
  const half = length / 2
  const middle = from + half
  const within = (isLater: boolean): Span['years'] =>
    new Map([...years].filter(([year]) => year >= middle === isLater))
  return [
    ...partsIn({ from: middle, length: half, years: within(true) }, size),
    ...partsIn({ from, length: half, years: within(false) }, size),
  ]
}

function piecesOf(year: number, slugs: readonly string[], size: number): readonly SearchPart[] {
  const pieces = Math.ceil(slugs.length / size)
  return Array.from({ length: pieces }, (_, place) => {
    const piece = pieces - place
    const end = slugs.length - (piece - 1) * size
    return { id: `${year}-${piece}`, slugs: slugs.slice(Math.max(0, end - size), end) }
  })
}
