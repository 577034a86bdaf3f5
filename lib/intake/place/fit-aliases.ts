import { isOldAddress } from '#lib/article/front/old-address.ts'
import { percentDecoded } from '#lib/text/addresses/percent-decoded.ts'

export type FitAliases = {
  /** Each with a slash at its end. */
  readonly fit: readonly string[]
  /** As they were, such as `/?p=12`, which no site of files can have. */
  readonly unfit: readonly string[]
}

/** Addresses of before as `aliases` has them. */
export function fitAliases(addresses: readonly string[], slug: string): FitAliases {
  const fit = new Set<string>()
  const unfit = new Set<string>()
  for (const address of addresses) {
    const [bare = ''] = address.split('#', 1)
    const alias = `${percentDecoded(bare) ?? bare}/`
      .normalize('NFC')
      .replace(/\/index\.html?\/$/u, '/')
      .replace(/\/{2,}/gu, '/')
    if (alias === '/' || alias === `/articles/${slug}/`) continue
    if (!bare.includes('?') && isOldAddress(alias)) fit.add(alias)
    else unfit.add(address)
  }
  return { fit: [...fit], unfit: [...unfit] }
}
