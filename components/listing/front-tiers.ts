import type { Row } from '#lib/archive/pages/page-value.ts'

export type FrontTiers = {
  /** Shown large beside one another: none, two or three. */
  readonly seconds: readonly Row[]
  /** All others, in their order. */
  readonly others: readonly Row[]
}

/** As many stand side by side. */
const most = 3

/** How far down the list a picture is looked for: what is older is no news any more. */
const lookedAt = 6

/**
 * Parts what follows the lead. A picture makes a story stand out, so the newest
 * with pictures are taken, where two of the newest few have one; else the newest,
 * set as text alone. One by itself would look left over, and stays in the list.
 *
 * @param rows newest first
 */
export function tiersOf(rows: readonly Row[]): FrontTiers {
  const pictured = rows.slice(0, lookedAt).filter(({ image }) => image !== null)
  const seconds = (pictured.length > 1 ? pictured : rows).slice(0, most)
  if (seconds.length < 2) return { seconds: [], others: rows }
  return { seconds, others: rows.filter((row) => !seconds.includes(row)) }
}
