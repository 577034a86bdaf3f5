import { safeUrl } from '#lib/text/addresses/safe-url.ts'

/** Each of its steps is a folder on a host's disk: none that leads elsewhere. */
const oldAddress = /^\/(?:(?!\.{1,2}\/|:)[^/\s?#\\%*]{1,240}\/){1,12}$/u

/** In bytes; disks take names of 255. */
const longestStep = 240

/** A store such as S3 takes 1,024 bytes for a file's whole name, macOS for its whole path. */
const longestAddress = 900

/** Whether a path can be one of an article's `aliases`. */
export function isOldAddress(path: string): boolean {
  return (
    oldAddress.test(path) &&
    Buffer.byteLength(path) <= longestAddress &&
    path.split('/').every((step) => Buffer.byteLength(step) <= longestStep) &&
    safeUrl(path).kind === 'internal'
  )
}
