import sharp from 'sharp'

/** How much of a maskable icon is sure to be seen, whatever shape a system cuts it to. */
const safe = 0.8

/**
 * A drawing as the PNG that a system shows beside other programs.
 *
 * @param drawing the path of a square SVG
 * @param size width and height in pixels
 * @param ground the colour that fills what a system may cut away; `null` for a drawing as it is
 */
export async function appIcon(
  drawing: string,
  size: number,
  ground: string | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = Math.round(ground === null ? size : size * safe)
  const margin = Math.floor((size - drawn) / 2)
  const picture = sharp(drawing, { density: 72 * 16 }).resize(drawn, drawn)
  const whole =
    ground === null
      ? picture
      : picture
          .extend({
            top: margin,
            bottom: size - drawn - margin,
            left: margin,
            right: size - drawn - margin,
            background: ground,
          })
          .flatten({ background: ground })
  return new Uint8Array(await whole.png({ compressionLevel: 9, palette: true }).toBuffer())
}
