/**
 * What Next keeps from one build to the next. It believes what lies there, and a
 * byte that has changed may end a build or get into a page; so it is held against
 * what Next left when it last ended, and cleared when it is not that.
 */

import { rmSync } from 'node:fs'
import path from 'node:path'
import type { ExportFolders } from '#lib/build/folders.ts'
import {
  keepChecksummed,
  readChecksummed,
  type ChecksummedFile,
} from '#lib/system/storage/checksummed-file.ts'
import { digestOfFolder, namesIn } from '#lib/system/folder-digest.ts'

type Internals = Pick<ExportFolders, 'internals'>

/** What a build may find and use again: our own stores, the commands of a package, the development server's folder, the types that the linter reads, Next's lock. */
export const notCompiled = new Set(['cache', 'commands', 'dev', 'types', 'lock'])

const ours = 'standfirst-'

/** Leaves of earlier builds what can be used again. @returns what was found of Next's cache */
export function readyForNext({ internals }: Internals): 'none' | 'whole' | 'cleared' {
  for (const name of namesIn(internals)) {
    if (!notCompiled.has(name)) remove(path.join(internals, name))
  }
  const left = digestOf(internals)
  if (left === null) return 'none'
  if (readChecksummed(sealOf(internals))?.equals(left) === true) return 'whole'
  clearNextCache({ internals })
  return 'cleared'
}

/** To be called when Next has ended, however: whoever is killed before leaves no seal, and what it left is not believed. */
export function sealNextCache({ internals }: Internals): void {
  const left = digestOf(internals)
  // Where it cannot be kept, the next build clears the cache and is slower.
  if (left !== null) keepChecksummed(sealOf(internals), left)
}

export function clearNextCache({ internals }: Internals): void {
  for (const name of nextNamesIn(internals)) remove(path.join(internals, 'cache', name))
}

function sealOf(internals: string): ChecksummedFile {
  return { path: path.join(internals, 'cache', `${ours}next`), label: 'cache of Next 1' }
}

/** `null` when Next keeps nothing. */
function digestOf(internals: string): Buffer | null {
  const cache = path.join(internals, 'cache')
  return digestOfFolder(cache, nextNamesIn(internals))
}

function nextNamesIn(internals: string): readonly string[] {
  return namesIn(path.join(internals, 'cache')).filter((name) => !name.startsWith(ours))
}

function remove(place: string): void {
  rmSync(place, { recursive: true, force: true })
}
