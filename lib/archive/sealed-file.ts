/** Values kept on disk, each in a file that says by itself whether it is whole. */

import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'

const sealLength = 32

/**
 * Writes parts that can be read one without the other. Another process sees the
 * whole file or none.
 *
 * @param label what the file is; it is found under this label alone
 */
export function writeSealed(file: string, label: string, parts: readonly unknown[]): void {
  const bodies = parts.map((part) => serialize(part))
  const lengths = Buffer.alloc(4 * bodies.length)
  for (const [index, body] of bodies.entries()) lengths.writeUInt32LE(body.length, 4 * index)
  const content = Buffer.concat([lengths, ...bodies])
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.${randomUUID()}`
  writeFileSync(unfinished, Buffer.concat([seal(label, content), content]))
  renameSync(unfinished, file)
}

/**
 * The part at `place` of a file of `count` parts; `undefined` when there is no
 * such file, or it is not what was written under this label. The label has to
 * name the code that wrote it, for that is what makes it a `T`.
 */
export function readSealed<T>(
  file: string,
  label: string,
  { place, count }: { readonly place: number; readonly count: number },
): T | undefined {
  const bytes = bytesOf(file)
  if (bytes === null || bytes.length < sealLength + 4 * count) return undefined
  const content = bytes.subarray(sealLength)
  if (!seal(label, content).equals(bytes.subarray(0, sealLength))) return undefined
  const lengths = Array.from({ length: count }, (_, index) => content.readUInt32LE(4 * index))
  const start = lengths.slice(0, place).reduce((sum, length) => sum + length, 4 * count)
  return deserialize(content.subarray(start, start + (lengths[place] ?? 0))) as T
}

function seal(label: string, content: Buffer): Buffer {
  return createHash('sha256').update(`${label}\n`).update(content).digest()
}

/** Whatever the reason that it cannot be read, its maker makes it again. */
function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
