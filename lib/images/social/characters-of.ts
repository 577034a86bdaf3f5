/**
 * The code points that a font has glyphs for, from its `cmap` table in the two
 * forms that are in use: https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function charactersOf(cmap: Buffer): ReadonlySet<number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(4 + index * 8 + 4),
  )
  return new Set(starts.flatMap((start) => subtable(cmap.subarray(start))))
}

function subtable(table: Buffer): readonly number[] {
  switch (table.readUInt16BE(0)) {
    case 4:
      return segments(table)
    case 12:
      return groups(table)
    default:
      return []
  }
}

/** Format 4: four columns of numbers, for the ends, the starts, and two ways to name a glyph. */
function segments(table: Buffer): readonly number[] {
  const width = table.readUInt16BE(6)
  return Array.from({ length: width / 2 }, (_, index) => index * 2).flatMap((row) => {
    const [last, first] = [table.readUInt16BE(14 + row), table.readUInt16BE(16 + width + row)]
    const delta = table.readUInt16BE(16 + 2 * width + row)
    const offsetAt = 16 + 3 * width + row
    const offset = table.readUInt16BE(offsetAt)
    return between(first, last).filter((character) => {
      if (character === 0xffff) return false
      if (offset === 0) return (character + delta) % 0x10000 !== 0
      return table.readUInt16BE(offsetAt + offset + 2 * (character - first)) !== 0
    })
  })
}

/** Format 12: first, last, first glyph. */
function groups(table: Buffer): readonly number[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, index) => 16 + index * 12).flatMap(
    (at) => between(table.readUInt32BE(at), table.readUInt32BE(at + 4)),
  )
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
