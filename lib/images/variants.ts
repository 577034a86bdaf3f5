/** Pictures that stand for others in another theme: which they are, and whether they fit. Pure. */

import {
  type PictureFile,
  type PictureTable,
  type PictureTheme,
  pictureThemes,
  type PictureVariant,
  type RefusedPicture,
} from '#lib/images/picture.ts'
import {
  unreadVariant,
  variantAlone,
  variantOfOtherShape,
} from '#lib/rules/pictures/picture-variant.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { firstHints } from '#lib/text/first-hints.ts'
import { fileStart, type Problem, problemIn } from '#lib/text/problem.ts'

/** Gives each picture its variants, and says which of them are none. */
export function withVariants(pictures: PictureTable): {
  readonly pictures: PictureTable
  readonly problems: readonly Problem[]
} {
  const byName = new Map([...pictures.values()].map((each) => [each.path.normalize('NFC'), each]))
  const variants = new Map<string, PictureVariant[]>()
  const problems: Problem[] = []
  const nearest = firstHints()
  for (const variant of pictures.values()) {
    const name = variantName(variant.path.normalize('NFC'))
    if (name === null) continue
    const of = byName.get(name.of)
    if (variant.kind === 'picture' && of?.kind === 'picture' && isOfOneShape(variant, of)) {
      const before = variants.get(of.path) ?? []
      variants.set(of.path, [...before, { theme: name.theme, picture: variant }])
      continue
    }
    const breach = breachOf(variant, of, () =>
      variantAlone(variant.path, name.of, nearest(name.of, pictures.keys())),
    )
    if (breach !== null) problems.push(problemIn(variant.path, { place: fileStart, ...breach }))
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

/** Of what is not shown in its theme. */
function breachOf(
  variant: PictureFile | RefusedPicture,
  of: PictureFile | RefusedPicture | undefined,
  alone: () => Breach,
): Breach | null {
  if (of === undefined) return alone()
  if (variant.kind === 'refused') return unreadVariant(variant)
  // A picture that is refused is told of where it is used.
  return of.kind === 'refused' ? null : variantOfOtherShape(variant, of)
}

type Size = Pick<PictureFile, 'width' | 'height'>

/** So nearly that in no room is one a pixel higher than the other. */
function isOfOneShape(a: Size, b: Size): boolean {
  return Math.abs(a.height / a.width - b.height / b.width) * widestRoom < 1
}

/** In pixels. */
const widestRoom = 800
