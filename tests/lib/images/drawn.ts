/** Pictures that tests draw, each like a kind that newsrooms have. */

import sharp, { type Sharp } from 'sharp'

export function aPlane(width: number, height: number, colour = '#a3341f'): Sharp {
  return sharp({ create: { width, height, channels: 3, background: colour } })
}

/** Soft light and grain, as of a camera; the same at every call. */
export function aPhotograph(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3)
  let grain = 1
  for (let at = 0; at < pixels.length; at += 1) {
    const [x, y] = [Math.floor(at / 3) % width, Math.floor(at / 3 / width)]
    grain = (grain * 1_103_515_245 + 12_345) % 2_147_483_648
    pixels[at] = 120 + 90 * Math.sin(x / 70 + y / 90 + (at % 3)) + (grain % 24)
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** A drawing: one ring on a ground of one colour. */
export function aRing(side: number, ground: string): Sharp {
  const middle = side / 2
  const ring = `<circle cx="${middle}" cy="${middle}" r="${side / 3}" fill="none" stroke="#1d2127" stroke-width="${side / 12}"/>`
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="100%" height="100%" fill="${ground}"/>${ring}</svg>`,
    ),
  )
}

/** An animation in which every frame is another, the first one grey. */
export function aFilm(width: number, height: number, frames: number): Sharp {
  const frame = width * height * 3
  const pixels = Buffer.from(
    Array.from({ length: frame * frames }, (_, index) => (index < frame ? 136 : index % 251)),
  )
  const raw = { width, height: height * frames, channels: 3, pageHeight: height } as const
  return sharp(pixels, { raw })
}
