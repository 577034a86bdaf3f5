/** Which addresses in an exported site lead nowhere. */

import { elementsOf } from './elements-of.ts'
import { importedIn } from './imported-in.ts'

export type ExportedSite = {
  /** From a file, relative to `out/` with forward slashes, to its HTML. */
  readonly pages: ReadonlyMap<string, string>
  /** All files, pages among them. */
  readonly files: ReadonlySet<string>
  readonly basePath: string
}

type Page = { readonly ids: ReadonlySet<string>; readonly addresses: readonly string[] }

/** The host of a site that has none; an address that keeps it is internal. */
const host = 'http://site.invalid'

/** `page: address`, sorted. Addresses of other sites are not asked for. */
export function deadLinks(site: ExportedSite): readonly string[] {
  const pages = new Map([...site.pages].map(([file, html]) => [file, read(html)] as const))
  return [...pages]
    .flatMap(([file, { addresses }]) => {
      const from = `${host}${site.basePath}/${file.replace(/(^|\/)index\.html$/u, '$1')}`
      return [...new Set(addresses)]
        .filter((address) => !leadsSomewhere(address, from, pages, site))
        .map((address) => `${file}: ${address}`)
    })
    .sort()
}

function leadsSomewhere(
  address: string,
  from: string,
  pages: ReadonlyMap<string, Page>,
  { files, basePath }: ExportedSite,
): boolean {
  if (!URL.canParse(address, from)) return false
  const url = new URL(address, from)
  if (url.origin !== host) return true
  const path = decodeURIComponent(url.pathname)
  if (!path.startsWith(`${basePath}/`)) return false
  const inside = path.slice(basePath.length + 1)
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  if (!files.has(file)) return false
  const fragment = decodeURIComponent(url.hash.slice(1))
  return fragment === '' || pages.get(file)?.ids.has(fragment) === true
}

function read(html: string): Page {
  const ids = new Set<string>()
  const addresses: string[] = [...importedIn(html)]
  for (const { attributes } of elementsOf(html)) {
    for (const [name, value] of attributes) {
      if (name === 'id') ids.add(value)
      if (['href', 'src', 'poster', 'action'].includes(name)) addresses.push(value)
      if (['srcset', 'imagesrcset'].includes(name)) addresses.push(...candidates(value))
    }
  }
  return { ids, addresses }
}

function candidates(srcset: string): readonly string[] {
  return srcset.split(/,\s+/u).map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '')
}
