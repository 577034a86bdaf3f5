/**
 * The same text whatever machine it was written on: without a byte order mark,
 * its line ends `\n`. Lines keep their numbers and columns.
 */
export function plainLines(source: string): string {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  return text.replace(/\r\n?/g, '\n')
}
