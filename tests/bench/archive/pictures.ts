/** A handful of pictures that articles share: bands of colour with enough grain that they weigh what photographs weigh. */

import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { chanceFrom } from './chance.ts'

export const pictureCount = 6

const [width, height] = [1600, 900]
const grain = 24

/** @param folder `images` of a content folder */
export async function writePictures(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  return Promise.all(
    Array.from({ length: pictureCount }, async (_, index) => {
      const name = `bands-${index + 1}.jpg`
      await sharp(bands(index), { raw: { width, height, channels: 3 } })
        .jpeg({ quality: 82 })
        .toFile(path.join(folder, name))
      return name
    }),
  )
}

function bands(seed: number): Buffer {
  const { share, whole } = chanceFrom(seed)
  const colours = Array.from({ length: whole(4, 7) }, () => [0, 1, 2].map(() => whole(30, 220)))
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 3) {
    const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)]
    const wave = Math.sin((x / width) * 6 + seed) * 60
    const band = Math.floor(((y + wave + 60) / (height + 120)) * colours.length)
    const colour = colours[Math.min(Math.max(band, 0), colours.length - 1)] ?? []
    const speck = (share() - 0.5) * grain
    for (const channel of [0, 1, 2]) {
      pixels[at + channel] = Math.min(255, Math.max(0, (colour[channel] ?? 0) + speck))
    }
  }
  return pixels
}
