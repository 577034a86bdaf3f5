const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** `0.4 s`, for what commands print. */
export function seconds(milliseconds: number): string {
  return `${tenths.format(milliseconds / 1000)} s`
}
