/** Which archives `npm ci` cannot hold against a hash, and a lockfile in which it can. */

import type { Lockfile } from './platform-packages.ts'

/** `name@version` of every entry without a hash; the project itself has none. */
export function withoutIntegrity(lockfile: Lockfile): readonly string[] {
  return Object.entries(lockfile.packages)
    .filter(([place, entry]) => place !== '' && entry.integrity === undefined)
    .map(([place, entry]) => `${nameAt(place)}@${entry.version ?? ''}`)
}

/** The same lockfile with the hashes that are known, by `name@version`, where npm itself puts them. */
export function withIntegrity(lockfile: Lockfile, known: ReadonlyMap<string, string>): Lockfile {
  const packages = Object.entries(lockfile.packages).map(([place, entry]) => {
    const { version, ...rest } = entry
    const integrity = known.get(`${nameAt(place)}@${version ?? ''}`)
    const lacks = place !== '' && entry.integrity === undefined && integrity !== undefined
    return [place, lacks ? { version, integrity, ...rest } : entry] as const
  })
  return { ...lockfile, packages: Object.fromEntries(packages) }
}

function nameAt(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
