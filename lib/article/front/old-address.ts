import { safeUrl } from '#lib/text/addresses/safe-url.ts'

/** Each of its steps is a folder on a host's disk: none that leads elsewhere, none longer than a name may be. */
const oldAddress = /^\/(?:(?!\.{1,2}\/|:)[^/\s?#\\%*]{1,60}\/){1,12}$/u

/** A store such as S3 takes 1,024 bytes for a file's whole name, macOS for its whole path. */
const longestAddress = 900

/** Whether a path can be one of an article's `aliases`. */
export function isOldAddress(path: string): boolean {
  return (
    oldAddress.test(path) &&
    Buffer.byteLength(path) <= longestAddress &&
    safeUrl(path).kind === 'internal'
  )
}
