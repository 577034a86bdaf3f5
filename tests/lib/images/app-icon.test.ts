import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { appIcon } from '#lib/images/app-icon.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5" fill="#f00"/></svg>`
const drawing = (): string => path.join(temporaryFolder({ 'icon.svg': svg }), 'icon.svg')

/** Red, green, blue and how opaque, at a place in shares of the whole. */
async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<readonly number[]> {
  const { data, info } = await sharp(bytes)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 4
  return [...data.subarray(at, at + 4)]
}

test('as drawn, it fills its square and is clear where the drawing is', async () => {
  const bytes = await appIcon(drawing(), 192, null)
  const { width, height, format } = await sharp(bytes).metadata()
  expect([width, height, format]).toEqual([192, 192, 'png'])
  expect(await colourAt(bytes, 0.02, 0.5)).toEqual([255, 0, 0, 255])
  expect((await colourAt(bytes, 0.01, 0.01))[3]).toBe(0)
})

test('to be cut to a shape, it keeps away from the edges and has a ground', async () => {
  const bytes = await appIcon(drawing(), 512, '#00ff00')
  const { width, height } = await sharp(bytes).metadata()
  expect([width, height]).toEqual([512, 512])
  expect(await colourAt(bytes, 0.05, 0.5)).toEqual([0, 255, 0, 255])
  expect(await colourAt(bytes, 0.14, 0.5)).toEqual([255, 0, 0, 255])
  expect(await colourAt(bytes, 0.01, 0.01)).toEqual([0, 255, 0, 255])
})

test('is the same each time', async () => {
  expect(await appIcon(drawing(), 192, null)).toEqual(await appIcon(drawing(), 192, null))
})
