/** Sizes, weights and colours of what stands on a social picture. */

import { arabicFaces, latinFaces } from '#lib/images/social/faces.ts'
import type { Typeface } from '#lib/images/social/set-text.ts'

/** The colours that `app/styles/tokens.css` has by day. */
export const socialColours = {
  paper: '#fdfcf9',
  plate: '#f5f2ea',
  rule: '#dedad0',
  ink: '#1c2028',
  accent: '#9b301c',
}

type Headline = Typeface & { readonly lines: number }

/** Sizes that are legible when the picture is shown a quarter as wide. */
export type Typefaces = {
  readonly kicker: Typeface
  /** The largest first, and into how many lines each may go. */
  readonly headlines: readonly Headline[]
  readonly takeaway: Typeface
  readonly publication: Typeface
}

/** @param foreign characters that the faces of the project lack */
export function typefacesFor(dir: 'ltr' | 'rtl', foreign: readonly string[]): Typefaces {
  const { ink, accent } = socialColours
  const others = foreign.length > 0 ? system : []
  const face = (weight: 'regular' | 'strong', colour: string, size: number): Typeface => ({
    families: [...inOrder(dir).map((each) => each[weight]), ...others],
    weight: weight === 'strong' ? 600 : 400,
    size,
    leading: Math.round(size * 1.22),
    colour,
  })
  // Naskh is drawn smaller than Latin of the same size.
  const large = (size: number): number => (dir === 'rtl' ? Math.round(size * 1.12) : size)
  // Most scripts need more room above and below their letters than Latin does.
  const roomy = dir === 'rtl' || foreign.some((character) => /[\p{L}\p{M}]/u.test(character))
  const headline = (size: number, lines: number): Headline => {
    const set = face('strong', ink, large(size))
    return { ...set, leading: Math.round(set.size * (roomy ? 1.15 : 1.07)), lines }
  }
  return {
    kicker: face('strong', accent, 36),
    headlines: [
      headline(104, 1),
      headline(88, 2),
      headline(76, 3),
      headline(66, 5),
      headline(60, 5),
    ],
    takeaway: face('regular', ink, large(40)),
    publication: face('strong', ink, 36),
  }
}

function inOrder(dir: 'ltr' | 'rtl'): readonly (typeof latinFaces)[] {
  return dir === 'rtl' ? [arabicFaces, latinFaces] : [latinFaces, arabicFaces]
}

/** Serifs that systems have; what none of them draws is drawn by whatever does. */
const system = ['Georgia', 'Noto Serif', 'Liberation Serif', 'Times New Roman']
