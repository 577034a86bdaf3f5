/**
 * The address of a page, where somebody left out the slash that it ends in;
 * `null` where it is there, or where the last step has an ending and is a file. Pure.
 *
 * @param path `/articles/pier`
 * @returns `/articles/pier/`
 */
export function withEndSlash(path: string): string | null {
  return /\/[^/.]+$/u.test(path) ? `${path}/` : null
}
