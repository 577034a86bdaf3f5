/** Web fonts as fonts: what draws text here reads TrueType and no WOFF. https://www.w3.org/TR/WOFF/ */

import { inflateSync } from 'node:zlib'

/** The tables of a font by their four-letter names, and what kind of font they make. */
export type FontTables = {
  readonly flavour: number
  readonly tables: ReadonlyMap<string, FontTable>
}
export type FontTable = { readonly checksum: number; readonly bytes: Buffer }

/** @throws when it is not WOFF 1.0, or is cut off */
export function fontTables(woff: Buffer): FontTables {
  if (woff.toString('latin1', 0, 4) !== 'wOFF')
    throw new Error('Unexpected font, expected WOFF 1.0')
  const entries = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => 44 + index * 20)
  return {
    flavour: woff.readUInt32BE(4),
    tables: new Map(
      entries.map((at) => [woff.toString('latin1', at, at + 4), tableAt(woff, at)] as const),
    ),
  }
}

function tableAt(woff: Buffer, at: number): FontTable {
  const [offset, packed] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8)]
  const length = woff.readUInt32BE(at + 12)
  const stored = woff.subarray(offset, offset + packed)
  const bytes = packed < length ? inflateSync(stored) : stored
  if (bytes.length !== length) throw new Error('Unexpected end of a font')
  return { checksum: woff.readUInt32BE(at + 16), bytes }
}

/** The font as one file, its tables in the order of their names, each on a multiple of four bytes. */
export function trueType({ flavour, tables }: FontTables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const count = sorted.length
  const directory = Buffer.alloc(12 + 16 * count)
  const power = Math.floor(Math.log2(count))
  directory.writeUInt32BE(flavour, 0)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(2 ** power * 16, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE((count - 2 ** power) * 16, 10)
  const parts: Buffer[] = [directory]
  let offset = directory.length
  for (const [index, [name, { checksum, bytes }]] of sorted.entries()) {
    const at = 12 + 16 * index
    directory.write(name, at, 'latin1')
    directory.writeUInt32BE(checksum, at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(bytes.length, at + 12)
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
    parts.push(bytes, padding)
    offset += bytes.length + padding.length
  }
  return Buffer.concat(parts)
}
