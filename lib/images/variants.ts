/** Pictures that stand for others in another theme: which they are, and whether they fit. Pure. */

import {
  type PictureFile,
  type PictureTable,
  type PictureTheme,
  pictureThemes,
  type PictureVariant,
  type RefusedPicture,
} from '#lib/images/picture.ts'
import { refusedPicture } from '#lib/rules/pictures/picture-refused.ts'
import { variantAlone, variantOfOtherShape } from '#lib/rules/pictures/picture-variant.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { fileStart, type Problem, problemIn } from '#lib/text/problem.ts'

/** Gives each picture its variants, and says which of them are none. */
export function withVariants(pictures: PictureTable): {
  readonly pictures: PictureTable
  readonly problems: readonly Problem[]
} {
  const byName = new Map([...pictures.values()].map((each) => [each.path.normalize('NFC'), each]))
  const variants = new Map<string, PictureVariant[]>()
  const problems: Problem[] = []
  for (const variant of pictures.values()) {
    const name = variantName(variant.path.normalize('NFC'))
    if (name === null) continue
    const found = fitting(variant, byName.get(name.of), name)
    if (found.kind === 'fits') {
      const { path } = found.of
      const { theme } = name
      variants.set(path, [...(variants.get(path) ?? []), { theme, picture: found.picture }])
    } else problems.push(problemIn(variant.path, { place: fileStart, ...found.breach }))
  }
  return {
    pictures: new Map(
      [...pictures].map(([path, picture]) => {
        const own = variants.get(path)
        return [path, own === undefined ? picture : { ...picture, variants: own }]
      }),
    ),
    problems,
  }
}

type VariantName = { readonly of: string; readonly theme: PictureTheme }

/** @returns `null` when it is the name of a picture by itself */
function variantName(path: string): VariantName | null {
  for (const theme of pictureThemes) {
    const [, before, ending] = new RegExp(`^(.*[^/])\\.${theme}(\\.[^./]+)$`, 'iu').exec(path) ?? []
    if (before !== undefined && ending !== undefined) return { of: `${before}${ending}`, theme }
  }
  return null
}

type Fitting =
  | { readonly kind: 'fits'; readonly picture: PictureFile; readonly of: PictureFile }
  | { readonly kind: 'not'; readonly breach: Breach }

function fitting(
  picture: PictureFile | RefusedPicture,
  of: PictureFile | RefusedPicture | undefined,
  name: VariantName,
): Fitting {
  if (of === undefined) return { kind: 'not', breach: variantAlone(picture.path, name.of) }
  if (picture.kind === 'refused') return { kind: 'not', breach: refusedPicture(picture) }
  if (of.kind === 'refused') return { kind: 'not', breach: refusedPicture(of) }
  return isOfOneShape(picture, of)
    ? { kind: 'fits', picture, of }
    : { kind: 'not', breach: variantOfOtherShape(picture, of) }
}

type Size = Pick<PictureFile, 'width' | 'height'>

/** So nearly that in no room is one a pixel higher than the other. */
function isOfOneShape(a: Size, b: Size): boolean {
  return Math.abs(a.height / a.width - b.height / b.width) * widestRoom < 1
}

/** In pixels. */
const widestRoom = 800
