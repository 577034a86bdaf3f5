/**
 * Every address that pages and files of a site answer to, as a writer writes
 * it: without the base path, and with letters rather than percent codes.
 *
 * @param files of the site, as the book has them
 */
export function addressesOf(files: readonly string[]): ReadonlySet<string> {
  return new Set([
    '/index.html',
    // Servers read these and show them to nobody.
    ...files.filter((file) => !file.startsWith('_')).map(addressOf),
  ])
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/u, '$1')}`
}
