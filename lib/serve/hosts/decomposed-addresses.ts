import { hostAddress } from '#lib/publish/host-address.ts'
import type { Moved } from '#lib/serve/hosts/host-rules.ts'

/**
 * Pages whose address has letters that Unicode also writes in parts, `ö` as `o`
 * and its dots: some systems copy an address in that form, and a server that
 * compares bytes has nothing there.
 *
 * @param files of the site, by path, as the build names them: in composed letters
 */
export function decomposedAddresses(files: readonly string[], basePath: string): readonly Moved[] {
  return files.flatMap((file) => {
    if (!file.endsWith('/index.html')) return []
    const address = `${basePath}/${file.slice(0, -'index.html'.length)}`
    const from = address.normalize('NFD')
    return from === address ? [] : [{ from, to: hostAddress(address) }]
  })
}
