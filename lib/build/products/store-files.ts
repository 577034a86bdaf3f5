/** Files of sites, each kept under the hash of its bytes, beside its compressed forms. */

import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, type Stats } from 'node:fs'
import path from 'node:path'
import { type Compression, compressedForms } from '#lib/build/products/compressed-forms.ts'
import type { StoredFile } from '#lib/build/products/product.ts'
import { inStore } from '#lib/system/storage/store-refusal.ts'
import { writeWhole } from '#lib/system/whole-file.ts'

/** A file of the site, before it is stored. */
export type SiteFile = {
  /** Its path within the site. */
  readonly file: string
  readonly content: string | Uint8Array
}

/** Where files lie, and what is stored beside them. Plain data, so that it can go to another process. */
export type FileStore = { readonly folder: string; readonly compression: Compression }

/** Stores files and their compressed forms. Fails with a `StoreRefusal` where it cannot. */
export async function storeFiles(
  { folder, compression }: FileStore,
  files: readonly SiteFile[],
): Promise<readonly StoredFile[]> {
  const stored = files.map(async ({ file, content }) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const forms = await compressedForms(file, bytes, compression)
    return [
      store(folder, file, bytes),
      ...forms.map(({ suffix, packed }) => store(folder, `${file}${suffix}`, packed)),
    ]
  })
  return (await Promise.all(stored)).flat()
}

function store(folder: string, file: string, bytes: Uint8Array): StoredFile {
  const hash = hashOf(bytes)
  const place = placeOf(folder, hash)
  const found = inStore(folder, () => {
    // Another product may have the same bytes, and its file is to stay what it was.
    if (!holds(place, hash, bytes.length)) writeWhole(place, bytes)
    return lstatSync(place)
  })
  return { file, hash, size: found.size, written: found.mtimeMs, inode: inodeOf(found) }
}

/** In folders of a size that every system goes through quickly. */
export function placeOf(folder: string, hash: string): string {
  return path.join(folder, hash.slice(0, 2), hash.slice(2))
}

/**
 * Whether a file is as it was stored. What a hard link of it was written through,
 * or what a copy of the store has put there, shows another time, and is read.
 *
 * @returns the file as it lies there now, itself where it lies as it did; `null` when it is another one or gone
 */
export function stillStored(folder: string, stored: StoredFile): StoredFile | null {
  const place = placeOf(folder, stored.hash)
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (found === undefined || !found.isFile() || found.size !== stored.size) return null
  const isUntouched = found.mtimeMs === stored.written
  if (!isUntouched && !holds(place, stored.hash, stored.size)) return null
  const inode = inodeOf(found)
  return isUntouched && inode === stored.inode
    ? stored
    : { ...stored, written: found.mtimeMs, inode }
}

export function inodeOf({ dev, ino }: Pick<Stats, 'dev' | 'ino'>): string {
  return `${dev}-${ino}`
}

function holds(place: string, hash: string, size: number): boolean {
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (found === undefined || !found.isFile() || found.size !== size) return false
  return hashOf(readFileSync(place)) === hash
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
