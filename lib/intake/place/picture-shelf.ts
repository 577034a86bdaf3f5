/** The pictures that an import brings, each once, under names that are free. */

import { join } from 'node:path'
import { numbered, ownPicturePath, pathOf, picturePaths } from '#lib/intake/place/picture-paths.ts'
import { bytesOf, type SourceFolder } from '#lib/intake/sources/source-folder.ts'
import { pictureOfBytes } from '#lib/images/read-pictures.ts'
import type { PictureFile } from '#lib/images/picture.ts'
import { pictureLimits } from '#lib/images/opened.ts'
import { plainBytes } from '#lib/system/plain-file.ts'

export type ShelvedPicture = {
  readonly picture: PictureFile
  readonly bytes: Buffer
  /** Who made it, as far as its source says so. */
  readonly credit: string | null
}

export type Shelved =
  | { readonly kind: 'here'; readonly path: string }
  /** It would lie here, if it were there. */
  | { readonly kind: 'missing'; readonly path: string }
  /** On another site. */
  | { readonly kind: 'remote' }
  | { readonly kind: 'refused'; readonly reason: string }

export class PictureShelf {
  private readonly contentDir: string
  private readonly source: SourceFolder
  private readonly origin: string | null
  private readonly found = new Map<string, Promise<Shelved>>()
  /** By path in the content folder. */
  readonly pictures = new Map<string, ShelvedPicture>()

  constructor(contentDir: string, source: SourceFolder, origin: string | null) {
    this.contentDir = contentDir
    this.source = source
    this.origin = origin
  }

  /**
   * @param from the file in which it is named
   * @param credit as its source has it; the first that is known is used
   */
  async shelve(src: string, from: string, credit: string | null): Promise<Shelved> {
    const path = pathOf(src, this.origin)
    if (path === null) return { kind: 'remote' }
    const file = await this.source.firstOf(picturePaths(src, from, this.origin))
    if (file === null) return { kind: 'missing', path: ownPicturePath(path) }
    const key = join(file.root, file.path)
    const known =
      this.found.get(key) ??
      bytesOf(file, pictureLimits.bytes).then((bytes) =>
        bytes === null
          ? { kind: 'missing' as const, path: ownPicturePath(file.path) }
          : this.put(bytes, ownPicturePath(file.path)),
      )
    this.found.set(key, known)
    const shelved = await known
    if (shelved.kind === 'here') this.creditOnce(shelved.path, credit)
    return shelved
  }

  private creditOnce(path: string, credit: string | null): void {
    const held = this.pictures.get(path)
    if (held !== undefined && held.credit === null && credit !== null) {
      this.pictures.set(path, { ...held, credit })
    }
  }

  private async put(bytes: Buffer, wanted: string): Promise<Shelved> {
    for (let nth = 1; ; nth += 1) {
      const path = numbered(wanted, nth)
      const there = this.pictures.get(path)?.bytes ?? plainBytes(join(this.contentDir, path))
      if (there !== null && !there.equals(bytes)) continue
      const picture = await pictureOfBytes(bytes, path)
      if (picture.kind === 'refused') return { kind: 'refused', reason: picture.reason }
      if (!this.pictures.has(path)) this.pictures.set(path, { picture, bytes, credit: null })
      return { kind: 'here', path }
    }
  }
}
