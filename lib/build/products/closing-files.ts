/** What can be said only when everything else of a site is there: the headers of all, and the hash of each file. */

import { z } from 'zod'
import type { StoredFile } from '#lib/build/products/product.ts'
import { runsWasm, sitePolicy } from '#lib/finish/policy.ts'
import { headersFile } from '#lib/serve/headers-file.ts'

/** Where every other file of the site stands with its hash. */
export const hashesFile = 'hashes.json'

/** They are there in every site, though nothing may lie in them. */
const everyFolder = ['assets', 'images']

/**
 * `_headers`.
 *
 * @param files of the site but for pages at old addresses: those who read
 *   `_headers` read `_redirects` first, and take a hundred blocks at the most
 * @param scriptSources of all scripts that stand in pages
 */
export function headersOf(
  files: readonly StoredFile[],
  scriptSources: Iterable<string>,
  basePath: string,
): string {
  const top = new Map<string, boolean>(everyFolder.map((name) => [name, true]))
  top.set(hashesFile, false)
  const names = new Set(files.map(({ file }) => file))
  for (const { file } of files) {
    // What is compressed goes out under the name of what it was made from.
    if (names.has(file.replace(/\.(?:br|gz)$/u, '')) && /\.(?:br|gz)$/u.test(file)) continue
    const slash = file.indexOf('/')
    top.set(slash < 0 ? file : file.slice(0, slash), slash >= 0)
  }
  const ofSite = [...scriptSources].sort()
  return headersFile(
    [...top].map(([name, isFolder]) => ({ name, isDirectory: () => isFolder })),
    { basePath, policyOf: (file) => sitePolicy(ofSite, runsWasm(file)) },
  )
}

/** From each file's path to the SHA-256 of its bytes, by path. */
export function hashesOf(files: readonly StoredFile[]): string {
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const lines = sorted.map(({ file, hash }) => `${JSON.stringify(file)}: ${JSON.stringify(hash)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

/** How a site differs from the one before it, in files. */
export type SiteChanges = {
  readonly changed: number
  readonly added: number
  readonly gone: number
}

/** @param before what `hashesOf` said of the site before; `null` where there is none, or not whole */
export function changesSince(before: string | null, files: readonly StoredFile[]): SiteChanges {
  const old = before === null ? new Map<string, string>() : hashesIn(before)
  const kept = files.filter(({ file }) => old.has(file))
  return {
    changed: kept.filter(({ file, hash }) => old.get(file) !== hash).length,
    added: files.length - kept.length,
    gone: old.size - kept.length,
  }
}

const hashesSchema = z.record(z.string(), z.string())

function hashesIn(text: string): ReadonlyMap<string, string> {
  try {
    return new Map(Object.entries(hashesSchema.parse(JSON.parse(text))))
  } catch {
    // Somebody has written into the site; all of it counts as new.
    return new Map()
  }
}
