/** A whole site out of the store: every file at its place, linked and not copied where the system has links. */

import {
  copyFileSync,
  type Dirent,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  utimesSync,
} from 'node:fs'
import path from 'node:path'
import type { StoredFile } from '#lib/build/products/product.ts'
import { inodeOf, placeOf } from '#lib/build/products/store-files.ts'

/**
 * What stands in the folder already stays where it is the very file of the store,
 * and goes otherwise: of a site that is nearly the same, little is left to do.
 *
 * @param files no two at one place
 * @param store the folder that they lie in
 * @param folder which is made; where that fails halfway, nothing is left of it
 */
export function makeTree(
  files: readonly StoredFile[],
  store: string,
  folder: string,
  link: typeof linkSync = linkSync,
): void {
  try {
    mkdirSync(folder, { recursive: true })
    const wanted = new Map(files.map((stored) => [stored.file, stored]))
    const there = leftIn(folder, wanted)
    const made = new Set<string>()
    for (const stored of files) {
      if (there.has(stored.file)) continue
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

/** Removes what does not belong into the site. @returns the files that do, and are there */
function leftIn(folder: string, wanted: ReadonlyMap<string, StoredFile>): ReadonlySet<string> {
  const folders = new Set([...wanted.keys()].flatMap(foldersAround))
  const there = new Set<string>()
  const look = (inside: string): void => {
    for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
      const file = inside === '' ? entry.name : `${inside}/${entry.name}`
      const place = path.join(folder, file)
      if (entry.isDirectory() && folders.has(file)) look(file)
      else if (isStored(place, entry, wanted.get(file))) there.add(file)
      else rmSync(place, { recursive: true, force: true })
    }
  }
  look('')
  return there
}

function foldersAround(file: string): readonly string[] {
  const steps = file.split('/').slice(0, -1)
  return steps.map((_, last) => steps.slice(0, last + 1).join('/'))
}

/** Whether it is one file with that of the store, under another name. */
function isStored(place: string, entry: Dirent, stored: StoredFile | undefined): boolean {
  return stored !== undefined && entry.isFile() && inodeOf(lstatSync(place)) === stored.inode
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
