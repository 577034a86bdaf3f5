import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { charactersOf } from '#lib/images/social/characters-of.ts'
import { shippedFaces } from '#lib/images/social/faces.ts'
import { fontTables, trueType } from '#lib/images/social/woff.ts'

const newsreader = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource/newsreader/files/newsreader-latin-600-normal.woff',
  ),
)

/** As OpenType sums up a table: its four-byte numbers, the last one filled up with zeros. */
function checksum(bytes: Buffer): number {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

test('every table of a web font is unpacked to what its checksum says', () => {
  const { flavour, tables } = fontTables(newsreader)
  expect(flavour).toBe(0x00010000)
  expect([...tables.keys()]).toContain('glyf')
  for (const [name, table] of tables) {
    const bytes = Buffer.from(table.bytes)
    // This one holds the whole font's sum, which counts as nothing in its own.
    if (name === 'head') bytes.writeUInt32BE(0, 8)
    expect([name, checksum(bytes)]).toEqual([name, table.checksum])
  }
})

test('the font made of them names each where it lies', () => {
  const { tables } = fontTables(newsreader)
  const font = trueType({ flavour: 0x00010000, tables })
  const directory = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index
    const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)]
    expect(offset % 4).toBe(0)
    return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + length)] as const
  })
  expect(new Map(directory)).toEqual(
    new Map([...tables].map(([name, { bytes }]) => [name, bytes] as const)),
  )
  expect(directory.map(([name]) => name)).toEqual([...tables.keys()].sort())
  // As the format has it for a search by halves: the power of two below the count, in bytes.
  expect([font.readUInt16BE(6), font.readUInt16BE(8), font.readUInt16BE(10)]).toEqual([
    128,
    3,
    directory.length * 16 - 128,
  ])
})

test('what is no such font, or is cut off, is refused', () => {
  expect(() => fontTables(Buffer.from('wOF2 and more'))).toThrow('expected WOFF 1.0')
  expect(() => fontTables(newsreader.subarray(0, 2000))).toThrow()
})

test('a character map in groups', () => {
  const map = Buffer.alloc(12 + 16 + 24)
  map.writeUInt16BE(1, 2)
  map.writeUInt32BE(12, 8)
  map.writeUInt16BE(12, 12)
  map.writeUInt32BE(2, 24)
  for (const [index, value] of [0x41, 0x43, 1, 0x1f600, 0x1f600, 9].entries()) {
    map.writeUInt32BE(value, 28 + index * 4)
  }
  expect([...charactersOf(map)]).toEqual([0x41, 0x42, 0x43, 0x1f600])
})

test('the faces have the letters of Latin and Arabic, and of no other script', () => {
  const { characters } = shippedFaces()
  const lacking = (text: string): string =>
    [...text].filter((each) => !characters.has(each.codePointAt(0) ?? 0)).join('')
  expect(lacking('The quick brown fox, “9½ €” – £3… ÀÆÇÉÑØßþÿŒ')).toBe('')
  expect(lacking('ĄĆĐĘĞŁŐŘŞŠȚŰŽ ảấềữỹ')).toBe('')
  expect(lacking('العربية، فارسی؟ اردو ۳٤ لُغَةٌ ﷲ')).toBe('')
  expect(lacking('漢あΩЖאनไทย한→😀')).toBe('漢あΩЖאनไทย한→😀')
})
