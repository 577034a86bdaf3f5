/** `1 error`, `12 articles`: a count with its noun, for what commands print. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en').format(number)} ${number === 1 ? one : many}`
}
