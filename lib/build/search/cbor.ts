/**
 * As much of CBOR (RFC 8949) as files of the search index are written in: whole
 * numbers, texts, and arrays that say how long they are. Items are taken apart and
 * put together without being read.
 */

/** An item as it is written. */
export type Item = Uint8Array

const kinds = { text: 3, array: 4 } as const

/** @throws at anything but an array that these are all bytes of */
export function itemsOf(array: Item): readonly Item[] {
  const { kind, count, end } = headAt(array, 0)
  if (kind !== kinds.array) throw new Error(`Unexpected kind ${kind} of CBOR, expected an array`)
  const items: Item[] = []
  let at = end
  for (let place = 0; place < count; place += 1) {
    const next = endOfItem(array, at)
    items.push(array.subarray(at, next))
    at = next
  }
  if (at !== array.length) throw new Error('Unexpected end of an array of CBOR')
  return items
}

/** @throws at anything but a text */
export function textOf(item: Item): string {
  const { kind, count, end } = headAt(item, 0)
  if (kind !== kinds.text) throw new Error(`Unexpected kind ${kind} of CBOR, expected a text`)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(item.subarray(end, end + count))
}

/** @throws at anything but a whole number from 0 */
export function countOf(item: Item): number {
  const { kind, count } = headAt(item, 0)
  if (kind !== 0) throw new Error(`Unexpected kind ${kind} of CBOR, expected a number`)
  return count
}

export function arrayOf(items: readonly Item[]): Item {
  return Buffer.concat([head(kinds.array, items.length), ...items])
}

export function textItem(text: string): Item {
  const bytes = Buffer.from(text)
  return Buffer.concat([head(kinds.text, bytes.length), bytes])
}

type Head = {
  readonly kind: number
  /** The number itself, the bytes of a text, the items of an array. */
  readonly count: number
  readonly end: number
}

function headAt(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] ?? 0xff
  const kind = first >> 5
  const size = first & 0x1f
  if (size < 24) return { kind, count: size, end: at + 1 }
  const length = { 24: 1, 25: 2, 26: 4 }[size]
  const end = at + 1 + (length ?? 0)
  if (length === undefined || end > bytes.length) throw new Error('Unexpected head of CBOR')
  const count = bytes.subarray(at + 1, end).reduce((sum, byte) => sum * 256 + byte, 0)
  return { kind, count, end }
}

function endOfItem(bytes: Uint8Array, at: number): number {
  const { kind, count, end } = headAt(bytes, at)
  // Numbers from 0, and below.
  if (kind <= 1) return end
  if (kind === kinds.text) return end + count
  if (kind !== kinds.array) throw new Error(`Unexpected kind ${kind} of CBOR`)
  let inner = end
  for (let place = 0; place < count; place += 1) inner = endOfItem(bytes, inner)
  return inner
}

function head(kind: number, count: number): Uint8Array {
  const first = kind << 5
  if (count < 24) return Uint8Array.of(first | count)
  if (count < 0x1_00) return Uint8Array.of(first | 24, count)
  if (count < 0x1_00_00) return Uint8Array.of(first | 25, count >> 8, count & 0xff)
  const bytes = Buffer.alloc(5)
  bytes.writeUInt8(first | 26)
  bytes.writeUInt32BE(count, 1)
  return bytes
}
