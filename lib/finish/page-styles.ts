/** Which styles a page gets, and whether they stand in it. */

import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import type { PageStyle, PageStyles } from '#lib/finish/strip-page.ts'
import { fontAddresses, styleSheet } from '#lib/finish/style-sheet.ts'

/**
 * Styles that are smaller stand in the page. A linked sheet costs a journey to
 * the server and back before the first word is shown, and a connection carries
 * about 14,600 bytes on its first: while the styles take no more than half of
 * that, the other half brings the beginning of the text along.
 */
export const inlineBelow = 7_300

/**
 * @param sheets from the address of each of Next's sheets to its text
 * @param moved where what a sheet names is found from a page
 * @param assets the address of the folder of named-by-hash files, with a slash at its end
 */
export function siteStyles(
  sheets: ReadonlyMap<string, string>,
  moved: (address: string) => string,
  assets: string,
): PageStyles {
  const parsed = new Map(
    [...sheets].map(([address, css]) => [
      address,
      styleSheet(css, (written) => moved(new URL(written, `http://site${address}`).pathname)),
    ]),
  )
  const link = (addresses: readonly string[]): PageStyle => {
    // Whole, so that all pages link one sheet and a reader fetches it once.
    const css = addresses.map((address) => parsed.get(address)?.whole ?? '').join('')
    const hash = createHash('sha256').update(css).digest('hex').slice(0, 10)
    const file = `site-${hash}.css`
    return {
      place: { kind: 'linked', address: `${assets}${file}`, file },
      css,
      fonts: fontAddresses(css),
    }
  }
  const known = new Map<string, PageStyle>()
  return {
    of: (addresses, used) => {
      const css = addresses.map((address) => parsed.get(address)?.forPage(used) ?? '').join('')
      const before = known.get(css)
      if (before !== undefined) return before
      const style: PageStyle =
        brotliCompressSync(css).length < inlineBelow
          ? { place: { kind: 'inline' }, css, fonts: fontAddresses(css) }
          : link(addresses)
      known.set(css, style)
      return style
    },
  }
}
