/** Values in a checksummed file, in parts that can be read one without the other. */

import { deserialize, serialize } from 'node:v8'
import {
  readChecksummed,
  type ChecksummedFile,
  writeChecksummed,
} from '#lib/system/storage/checksummed-file.ts'

export function writeParts(file: ChecksummedFile, parts: readonly unknown[]): void {
  const bodies = parts.map((part) => serialize(part))
  const lengths = Buffer.alloc(4 * bodies.length)
  for (const [index, body] of bodies.entries()) lengths.writeUInt32LE(body.length, 4 * index)
  writeChecksummed(file, Buffer.concat([lengths, ...bodies]))
}

/**
 * The part at `place` of a file of `count` parts; `undefined` when there is no
 * such file, or it is not what was written under its label. The label has to
 * name the code that wrote it, for that is what makes it a `T`.
 */
export function readPart<T>(
  file: ChecksummedFile,
  { place, count }: { readonly place: number; readonly count: number },
): T | undefined {
  const content = readChecksummed(file)
  if (content === null || content.length < 4 * count) return undefined
  const lengths = Array.from({ length: count }, (_, index) => content.readUInt32LE(4 * index))
  const start = lengths.slice(0, place).reduce((sum, length) => sum + length, 4 * count)
  return deserialize(content.subarray(start, start + (lengths[place] ?? 0))) as T
}
