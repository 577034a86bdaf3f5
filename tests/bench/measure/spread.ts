/** The middle of several measurements, and how far they lie apart. */

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return ((low ?? NaN) + (high ?? NaN)) / 2
}

/** `1.12 (1.08–1.19)`; a single measurement has no spread. */
export function withSpread(values: readonly number[], digits: number): string {
  if (values.length === 0) return '–'
  const middle = median(values).toFixed(digits)
  if (values.length === 1) return middle
  return `${middle} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`
}

/**
 * Each measurement beside the one of the same round, so that what the machine
 * did meanwhile falls on both.
 * @param all by round; `null` for a round that failed
 */
export function ratios(
  all: readonly (number | null)[],
  against: readonly (number | null)[],
): readonly number[] {
  return all.flatMap((value, round) => {
    const other = against[round]
    return value === null || other === null || other === undefined || other === 0
      ? []
      : [value / other]
  })
}
