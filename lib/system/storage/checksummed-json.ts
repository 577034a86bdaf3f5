/** A value of plain data in a checksummed file: read in half the time that V8's own format takes. */

import {
  type ChecksummedFile,
  keepChecksummed,
  readChecksummed,
} from '#lib/system/storage/checksummed-file.ts'

/** What comes out of JSON as it went in. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/** @returns why it could not be kept, for whoever can do without; `null` when it was */
export function keepJson(file: ChecksummedFile, value: Plain): string | null {
  return keepChecksummed(file, Buffer.from(JSON.stringify(value)))
}

/**
 * `undefined` when there is no such file, or it is not what was written under
 * its label. The label has to name the code that wrote it, for that is what
 * makes it a `T`.
 */
export function readJson<T extends Plain>(file: ChecksummedFile): T | undefined {
  const content = readChecksummed(file)
  return content === null ? undefined : (JSON.parse(content.toString('utf8')) as T)
}
