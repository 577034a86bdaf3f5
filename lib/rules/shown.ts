/** A text as a message quotes it: what is longer than a line has room for is cut. */
export function shown(text: string, most = 60): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
