import sharp from 'sharp'
import { expect, test } from 'vitest'
import { indexedPng } from '#lib/images/social/indexed-png.ts'

test('every pixel has the colour that its number names', async () => {
  const png = indexedPng(Uint8Array.from([0, 1, 2, 2, 1, 0]), { width: 3, height: 2 }, [
    [155, 48, 28],
    [253, 252, 249],
    [0, 0, 0],
  ])
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height, info.channels]).toEqual([3, 2, 3])
  const [accent, paper, black] = [
    [155, 48, 28],
    [253, 252, 249],
    [0, 0, 0],
  ]
  expect([...data]).toEqual([accent, paper, black, black, paper, accent].flat())
})
