import { contentTypeOf, extensionOf, textTypes } from '#lib/serve/served-headers.ts'

/** The type of every kind of file that a site has, by extension: for servers whose own list is older than the formats. */
export const fileTypes: ReadonlyMap<string, string> = new Map([
  ...textTypes,
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['woff2', 'font/woff2'],
])

/** Of any file of the site, as the hosts say it. */
export function typeOf(file: string): string {
  return contentTypeOf(file) ?? fileTypes.get(extensionOf(file)) ?? 'application/octet-stream'
}
