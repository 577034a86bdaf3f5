/** A folder of what took effort to make, under keys, kept from build to build. Nothing is lost with it but time. */

import { join } from 'node:path'
import type { ChecksummedFile } from '#lib/system/storage/checksummed-file.ts'

export type Store = {
  readonly folder: string
  /** The code or library that makes what is in it. What another one made is not found, and goes when the store is pruned. */
  readonly making: string
  /** So many files are kept beside those in use even of a small publication: its earlier texts, and other publications built in the same checkout. */
  readonly spare: number
}

/** What a name in the folder stands for. */
export type StoredKind =
  /** May be asked for again. */
  | 'kept'
  /** No code of today reads it. */
  | 'outdated'
  /** Being written, or left by a process that was killed at it. */
  | 'unfinished'
  /** Not the store's. */
  | 'foreign'

const ending = '.kept'

/** @param key may stand in the name of a file */
export function storedFile({ folder, making }: Store, key: string): ChecksummedFile {
  return { path: join(folder, `${key}${endingOf(making)}`), label: `${making} ${key}` }
}

export function storedKind({ making }: Store, name: string): StoredKind {
  if (name.endsWith(endingOf(making))) return 'kept'
  if (name.endsWith(ending)) return 'outdated'
  return name.includes(`${ending}.`) ? 'unfinished' : 'foreign'
}

function endingOf(making: string): string {
  return `.${making.slice(0, 16)}${ending}`
}
