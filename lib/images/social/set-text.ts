/** Text set in lines by Pango, which libvips brings: shaping, both directions, breaking by the script's rules. */

import sharp from 'sharp'
import { cutAt, cuttingPlaces } from '#lib/images/social/cutting-places.ts'

export type Typeface = {
  /** Families in the order in which they are asked for a glyph. */
  readonly families: readonly string[]
  readonly weight: 400 | 600
  /** Pixels, as is the distance between baselines. */
  readonly size: number
  readonly leading: number
  readonly colour: string
}

export type Setting = { readonly lang: string; readonly dir: 'ltr' | 'rtl'; readonly width: number }

export type SetText = {
  /** RGBA. */
  readonly pixels: Buffer
  readonly width: number
  readonly height: number
  readonly lines: number
  /** What its lines take up. */
  readonly tall: number
  /** From the top of the pixels to the first baseline. */
  readonly baseline: number
  /** From the top of the first line to its baseline. */
  readonly ascent: number
  readonly colour: string
}

/** In so many lines: whole, or cut at a word and ended with an ellipsis. */
export async function setWithin(
  text: string,
  lines: number,
  face: Typeface,
  setting: Setting,
): Promise<SetText> {
  const whole = await setText(text, face, setting)
  if (whole.lines <= lines) return whole
  const places = cuttingPlaces(text, setting.lang)
  let best = await setText('…', face, setting)
  let [from, to] = [0, places.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const set = await setText(cutAt(text, places[middle] ?? 0), face, setting)
    if (set.lines <= lines) [best, from] = [set, middle + 1]
    else to = middle
  }
  return best
}

/** As many lines as it has, none of them much longer than the others, and no word broken for that. */
export async function setBalanced(
  set: SetText,
  text: string,
  face: Typeface,
  setting: Setting,
): Promise<SetText> {
  if (set.lines === 1) return set
  let best = set
  // All lines but the last are nearly full: shared out among all, they are not much narrower.
  let [narrow, wide] = [(best.width * (best.lines - 1)) / best.lines, best.width]
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const width = Math.round((narrow + wide) / 2)
    const narrower = await setText(text, face, { ...setting, width }, 'word')
    if (narrower.lines > set.lines || sticksOut(narrower, width)) narrow = width
    else [best, wide] = [narrower, width]
  }
  return best
}

/**
 * What libvips gives back is cut to its ink, which says nothing of where lines
 * are. So a clear capital stands in a line of its own above and below: from the
 * top of the one to the foot of the other, every baseline is known.
 *
 * @param text a visible line, not empty
 */
export async function setText(
  text: string,
  face: Typeface,
  setting: Setting,
  wrap: 'word' | 'word-char' = 'word-char',
): Promise<SetText> {
  const { families, weight, size, leading, colour } = face
  // Pango takes a paragraph's direction from its first strong character.
  const mark = setting.dir === 'rtl' ? '\u200F' : '\u200E'
  const strut = `${mark}<span fgalpha="1">H</span>`
  const inked = `${mark}<span foreground="${colour}">${markup(text)}</span>`
  const whole = `<span lang="${markup(setting.lang)}" weight="${weight}" line_height="${leading * 1024}">${strut}\n${inked}\n${strut}</span>`
  const { data, info } = await sharp({
    text: {
      text: whole,
      // The comma ends the families: without it a weight in a name is taken for the weight asked for.
      font: `${families.join(', ')}, ${size}`,
      width: setting.width,
      wrap,
      dpi: 72,
      rgba: true,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const lines = Math.max(1, Math.round((info.height - size * capital) / leading) - 1)
  return {
    pixels: data,
    width: info.width,
    height: info.height,
    lines,
    tall: lines * leading,
    baseline: info.height - lines * leading,
    ascent: Math.round(leading / 2 + size * capital * 0.5),
    colour,
  }
}

/** Whether there is a word that is longer than the line. */
export function sticksOut(set: SetText, width: number): boolean {
  return set.width > width + overhang
}

/** How many pixels of a letter may lie outside its line. */
const overhang = 6

/** About how tall a capital is, in sizes of the face. */
const capital = 0.65

function markup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
