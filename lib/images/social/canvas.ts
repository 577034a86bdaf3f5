/** A picture of plain areas and text, painted into the few colours that such a picture has. */

import { indexedPng } from '#lib/images/social/indexed-png.ts'
import type { SetText } from '#lib/images/social/set-text.ts'

type Rgb = readonly [number, number, number]

/** How many steps lead from a ground to the ink on it; more cannot be told apart at an edge. */
const steps = 16
/** Steps of red, green and blue for letters that bring colours of their own, which emoji do. */
const cube = [6, 6, 4] as const

export type Canvas = {
  /** From the edge at which a line begins. */
  readonly block: (start: number, top: number, wide: number, tall: number, colour: string) => void
  /** @param top of the first line; `ground` is what lies under the text already */
  readonly text: (set: SetText, start: number, top: number, ground: string) => void
  readonly png: () => Buffer
}

/** @param dir the edge that starts are counted from: the left one, or the right one */
export function canvas(
  size: { readonly width: number; readonly height: number },
  dir: 'ltr' | 'rtl',
): Canvas {
  const { width, height } = size
  const pixels = new Uint8Array(width * height)
  const colours: Rgb[] = cubeColours()
  const ramps = new Map<string, number>()
  const left = (start: number, wide: number): number =>
    dir === 'rtl' ? width - start - wide : start

  /** The number of the ground; the inks up to the full one follow. */
  const ramp = (ground: string, ink: string): number => {
    const name = `${ground} ${ink}`
    const known = ramps.get(name)
    if (known !== undefined) return known
    const first = colours.length
    ramps.set(name, first)
    const [from, to] = [rgb(ground), rgb(ink)]
    for (let step = 0; step < steps; step += 1) colours.push(mixed(from, to, step / (steps - 1)))
    return first
  }

  return {
    block: (start, top, wide, tall, colour) => {
      const from = left(start, wide)
      const index = ramp(colour, colour)
      for (let y = top; y < top + tall; y += 1) {
        pixels.fill(index, y * width + from, y * width + from + wide)
      }
    },
    text: (set, start, top, ground) => {
      const [x, y] = [left(start, set.width), top + set.ascent - set.baseline]
      const first = ramp(ground, set.colour)
      const [under, ink] = [rgb(ground), rgb(set.colour)]
      const source = set.pixels
      for (let row = Math.max(0, -y); row < Math.min(set.height, height - y); row += 1) {
        for (let column = Math.max(0, -x); column < Math.min(set.width, width - x); column += 1) {
          const at = (row * set.width + column) * 4
          const alpha = source[at + 3] ?? 0
          if (alpha < 256 / steps / 2) continue
          pixels[(y + row) * width + x + column] =
            alpha > 64 && isOther(source, at, ink)
              ? inCube(mixed(under, rgbAt(source, at), alpha / 255))
              : first + Math.round((alpha / 255) * (steps - 1))
        }
      }
    },
    png: () => indexedPng(pixels, size, colours),
  }
}

function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function mixed(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (a: number, b: number): number => Math.round(a + (b - a) * share)
  return [part(from[0], to[0]), part(from[1], to[1]), part(from[2], to[2])]
}

/** Further off than rounding takes it. Asked of each inked pixel, hence without a value of its own. */
function isOther(source: Uint8Array, at: number, ink: Rgb): boolean {
  const off = (part: 0 | 1 | 2): number => Math.abs((source[at + part] ?? 0) - ink[part])
  return off(0) + off(1) + off(2) > 48
}

function rgbAt(source: Uint8Array, at: number): Rgb {
  return [source[at] ?? 0, source[at + 1] ?? 0, source[at + 2] ?? 0]
}

function cubeColours(): Rgb[] {
  const [red, green, blue] = cube
  return Array.from({ length: red * green * blue }, (_, index) => [
    Math.round((Math.floor(index / (green * blue)) / (red - 1)) * 255),
    Math.round(((Math.floor(index / blue) % green) / (green - 1)) * 255),
    Math.round(((index % blue) / (blue - 1)) * 255),
  ])
}

function inCube(colour: Rgb): number {
  const [red, green, blue] = cube
  const step = (value: number, most: number): number => Math.round((value / 255) * (most - 1))
  return (step(colour[0], red) * green + step(colour[1], green)) * blue + step(colour[2], blue)
}
