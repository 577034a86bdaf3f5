/** A whole site out of the store: every file at its place, linked and not copied where the system has links. */

import { copyFileSync, linkSync, mkdirSync, rmSync, utimesSync } from 'node:fs'
import path from 'node:path'
import type { StoredFile } from '#lib/build/products/product.ts'
import { placeOf } from '#lib/build/products/store-files.ts'

/**
 * @param files no two at one place
 * @param store the folder that they lie in
 * @param folder which is made; where that fails halfway, nothing is left of it
 */
export function makeTree(
  files: Iterable<StoredFile>,
  store: string,
  folder: string,
  link: typeof linkSync = linkSync,
): void {
  const made = new Set<string>()
  try {
    mkdirSync(folder, { recursive: true })
    for (const stored of files) {
      const place = path.join(folder, stored.file)
      const around = path.dirname(place)
      if (!made.has(around)) mkdirSync(around, { recursive: true })
      made.add(around)
      putFile(placeOf(store, stored.hash), place, stored, link)
    }
  } catch (error) {
    // The disk may be full, and half a site is no use.
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** Another disk and some systems have no hard links, and of one file there are only so many. */
export function putFile(
  from: string,
  to: string,
  { written }: StoredFile,
  link: typeof linkSync = linkSync,
): void {
  try {
    link(from, to)
  } catch {
    copyFileSync(from, to)
    utimesSync(to, written / 1000, written / 1000)
  }
}
