import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readPictures } from '#lib/images/read-pictures.ts'
import { dominantColourClass } from '#lib/images/dominant-colour.ts'
import { contentFolder } from '../../fixtures/content-folder.ts'
import { aFilm, aPhotograph, aPlane, aRing } from './drawn.ts'

test.each([
  [{ r: 0, g: 0, b: 0 }, 'tone-000'],
  [{ r: 255, g: 255, b: 255 }, 'tone-fff'],
  [{ r: 170, g: 187, b: 204 }, 'tone-abc'],
  [{ r: 8, g: 9, b: 127.5 }, 'tone-018'],
])('%o is %s', (colour, expected) => {
  expect(dominantColourClass(colour)).toBe(expected)
})

test('of a picture it is the colour that most of it has; a transparent one has none', async () => {
  const folder = await contentFolder({
    'images/1-plane.png': await aPlane(40, 40, '#aabbcc').png().toBuffer(),
    'images/2-white-ring.png': await aRing(300, '#fdfcf9').png().toBuffer(),
    'images/3-grey.jpg': await aPlane(40, 40, '#333').greyscale().jpeg().toBuffer(),
    'images/4-opaque.png': await aPlane(9, 9, '#112233').ensureAlpha(1).png().toBuffer(),
    'images/5-transparent.png': await aRing(300, '#fff0').png().toBuffer(),
    'images/6-half.webp': await aPhotograph(30, 30).ensureAlpha(0.5).webp().toBuffer(),
    'images/7-sixteen-bits.png': await sharp(await aPlane(9, 9, '#c0ffee').png().toBuffer())
      .toColourspace('rgb16')
      .png()
      .toBuffer(),
    'images/8-cmyk.jpg': await aPlane(40, 40, '#fff').toColourspace('cmyk').jpeg().toBuffer(),
    'images/9-film.gif': await aFilm(20, 20, 2).gif().toBuffer(),
  })
  const { pictures } = await readPictures(folder, { cacheDir: join(folder, '.cache') })
  expect(
    [...pictures.values()].map((each) => [each.path, each.kind === 'picture' && each.tone]),
  ).toEqual([
    ['images/1-plane.png', 'tone-abc'],
    ['images/2-white-ring.png', 'tone-fff'],
    ['images/3-grey.jpg', 'tone-333'],
    ['images/4-opaque.png', 'tone-123'],
    ['images/5-transparent.png', null],
    ['images/6-half.webp', null],
    ['images/7-sixteen-bits.png', 'tone-bfe'],
    ['images/8-cmyk.jpg', 'tone-fff'],
    ['images/9-film.gif', 'tone-888'],
  ])
})
