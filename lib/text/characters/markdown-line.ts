/** Spaces, line ends and controls; marks that turn the direction of a line; halves of a pair. */
const unheld =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\uD800-\uDFFF]+/gu

/**
 * Words as one line of Markdown that says them and nothing else, wherever in a
 * line they stand. Brackets are written as references: programs that look for
 * links by a pattern know no escapes.
 */
export function markdownLine(text: string): string {
  return text
    .replace(unheld, ' ')
    .trim()
    .replace(/[\\`*_<>&~|#]/gu, '\\$&')
    .replaceAll('[', '&#91;')
    .replaceAll(']', '&#93;')
    .replace(/^[-+=]|^(\d+)(?=[.)])/u, (begins, number?: string) =>
      number === undefined ? `\\${begins}` : `${number}\\`,
    )
}
