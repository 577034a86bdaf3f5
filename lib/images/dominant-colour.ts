/** Red, green and blue, each from 0 to 255. */
export type Colour = { readonly r: number; readonly g: number; readonly b: number }

/**
 * The class of a picture whose room has this colour until it arrives: `tone-abc`
 * for #abc. Twelve bits are as near as a placeholder needs, and few enough that
 * pictures of one publication share their rules. The rule itself is added to a
 * page by the finishing step, since the policy allows no style attributes.
 */
export function dominantColourClass({ r, g, b }: Colour): string {
  return `tone-${[r, g, b].map((part) => Math.round(part / 17).toString(16)).join('')}`
}
