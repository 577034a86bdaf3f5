import { isOldAddress } from '#lib/article/front/old-address.ts'

/** Addresses of before as `aliases` has them, each with a slash at its end; not those that no site of files can have, such as `/?p=12`. */
export function fitAliases(addresses: readonly string[], slug: string): readonly string[] {
  const aliases = addresses.flatMap((address): readonly string[] => {
    if (address.includes('?')) return []
    const alias = `${address.split('#', 1)[0] ?? ''}/`
      .replace(/\/index\.html?\/$/u, '/')
      .replace(/\/{2,}/gu, '/')
    return isOldAddress(alias) && alias !== `/articles/${slug}/` ? [alias] : []
  })
  return [...new Set(aliases)]
}
