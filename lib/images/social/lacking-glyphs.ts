/** Which characters no font in this process can draw. */

import sharp from 'sharp'

const known = new Map<string, boolean>()

/**
 * Pango draws a box with the character's number where it finds no glyph. The
 * frame of that box is the same for every number of as many digits, so one of a
 * character that will never exist shows what to look for.
 */
export async function lackingGlyphs(characters: readonly string[]): Promise<ReadonlySet<string>> {
  const lacking = new Set<string>()
  for (const character of characters) {
    // They are never drawn themselves.
    if (/\p{Cf}/u.test(character)) continue
    const lacks = known.get(character) ?? (await isBoxed(character))
    known.set(character, lacks)
    if (lacks) lacking.add(character)
  }
  return lacking
}

async function isBoxed(character: string): Promise<boolean> {
  const code = character.codePointAt(0) ?? 0
  const [drawn, box] = await Promise.all([
    frame(character),
    frame(code > 0xffff ? '\u{2FFFE}' : '\uFDD0'),
  ])
  return drawn === null || drawn === box
}

/** The outermost pixels, as a text to compare; `null` where nothing is drawn. */
async function frame(character: string): Promise<string | null> {
  const drawn = await sharp({
    text: { text: `&#${character.codePointAt(0) ?? 0};`, font: 'Newsreader, 40', dpi: 72 },
  })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null)
  if (drawn === null) return null
  const { width, height } = drawn.info
  const rows = Array.from({ length: height }, (_, row) =>
    drawn.data.subarray(row * width, (row + 1) * width),
  )
  const edges = rows.map((row, nth) =>
    nth === 0 || nth === height - 1 ? [...row] : [row[0], row[width - 1]],
  )
  return JSON.stringify(edges)
}
