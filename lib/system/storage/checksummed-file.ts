/**
 * What took effort to make, kept on disk. Each file says by itself whether it is
 * whole and whose it is: before its bytes stands a hash over them and the label
 * under which they were written. Whatever else lies there is not believed, and
 * its maker makes it again.
 */

import { createHash } from 'node:crypto'
import { plainBytes } from '#lib/system/plain-file.ts'
import { writeWhole } from '#lib/system/whole-file.ts'

export type ChecksummedFile = {
  readonly path: string
  /** What it is and of which making; it is found under this alone. */
  readonly label: string
}

const sealLength = 32

/** The bytes as they were written under this label; `null` when there are none. Never throws. */
export function readChecksummed({ path, label }: ChecksummedFile): Buffer | null {
  const bytes = plainBytes(path)
  if (bytes === null || bytes.length < sealLength) return null
  const content = bytes.subarray(sealLength)
  return seal(label, content).equals(bytes.subarray(0, sealLength)) ? content : null
}

/** Throws what the system says when it cannot. */
export function writeChecksummed({ path, label }: ChecksummedFile, content: Uint8Array): void {
  writeWhole(path, Buffer.concat([seal(label, content), content]))
}

/** @returns why it could not be kept, for whoever can do without; `null` when it was */
export function keepChecksummed(file: ChecksummedFile, content: Uint8Array): string | null {
  try {
    writeChecksummed(file, content)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function seal(label: string, content: Uint8Array): Buffer {
  return createHash('sha256')
    .update(`${JSON.stringify(label)}\n`)
    .update(content)
    .digest()
}
