import { expect, test } from 'vitest'
import type { PictureFile, PictureTable, RefusedPicture } from '#lib/images/picture.ts'
import { withVariants } from '#lib/images/variants.ts'
import { aPictureFile } from '../../fixtures/an-article.ts'

function table(...pictures: readonly Partial<PictureFile>[]): {
  readonly files: readonly PictureFile[]
  readonly pictures: PictureTable
} {
  const files = pictures.map((parts) => aPictureFile(parts))
  return { files, pictures: new Map(files.map((each) => [each.path, each])) }
}

test('a picture gets the variants that are named after it, whatever their letters’ case or accents’ form', () => {
  const { files, pictures } = table(
    { path: 'images/Zoë.DARK.png'.normalize('NFD') },
    { path: 'images/Zoë.png' },
    { path: 'images/Zoë.sepia.png' },
    { path: 'images/dark.png' },
    { path: 'images/.dark.png' },
  )
  const [dark = aPictureFile(), plain, sepia = dark] = files
  expect(withVariants(pictures)).toEqual({
    pictures: new Map(pictures).set('images/Zoë.png', {
      ...aPictureFile(plain),
      variants: [
        { theme: 'dark', picture: dark },
        { theme: 'sepia', picture: sepia },
      ],
    }),
    problems: [],
  })
})

test('one of another shape, without its picture, or that is none is told of, and not shown', () => {
  const { pictures } = table(
    { path: 'images/map.dark.png', width: 1600, height: 903 },
    { path: 'images/map.png', width: 1600, height: 900 },
    { path: 'images/mapp.sepia.png' },
    { path: 'images/plan.png' },
  )
  const broken: RefusedPicture = {
    ...{ kind: 'refused', path: 'images/plan.dark.png' },
    ...{ reason: 'Unexpected broken PNG file, expected a whole picture', hint: null },
  }
  const all: PictureTable = new Map([...pictures, [broken.path, broken] as const])
  const found = withVariants(all)
  expect(found.pictures).toEqual(all)
  expect(found.problems.map(({ file, severity, reason }) => [file, severity, reason])).toEqual([
    [
      'images/map.dark.png',
      'warning',
      'Unexpected 1600 × 903 pixels, expected the proportions of `images/map.png`, 1600 × 900',
    ],
    [
      'images/mapp.sepia.png',
      'warning',
      'Unexpected variant `images/mapp.sepia.png`, expected `images/mapp.png` beside it',
    ],
    ['images/plan.dark.png', 'warning', 'Unexpected broken PNG file, expected a whole picture'],
  ])
})
