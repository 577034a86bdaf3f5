/**
 * What Next keeps from one build to the next. It believes what lies there, and a
 * byte that has changed may end a build or get into a page; so it is held against
 * what Next left when it last ended, and cleared when it is not that.
 */

import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { ExportFolders } from '#lib/build/folders.ts'
import {
  keepChecksummed,
  readChecksummed,
  type ChecksummedFile,
} from '#lib/system/checksummed-file.ts'

type Internals = Pick<ExportFolders, 'internals'>

/** What a build may find and use again: our own stores, the development server's folder, the types that the linter reads, Next's lock. */
const stays = new Set(['cache', 'dev', 'types', 'lock'])

const ours = 'standfirst-'

/** Leaves of earlier builds what can be used again. @returns what was found of Next's cache */
export function readyForNext({ internals }: Internals): 'none' | 'whole' | 'cleared' {
  for (const name of namesIn(internals)) {
    if (!stays.has(name)) remove(path.join(internals, name))
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

/** Of every name, every kind and every byte; `null` when Next keeps nothing. */
function digestOf(internals: string): Buffer | null {
  const names = nextNamesIn(internals)
  if (names.length === 0) return null
  const hash = createHash('sha256')
  for (const name of names) {
    const place = path.join(internals, 'cache', name)
    for (const part of [place, ...below(place)]) {
      hash.update(`${JSON.stringify(path.relative(internals, part))} ${whatIs(part)}\n`)
    }
  }
  return hash.digest()
}

function nextNamesIn(internals: string): readonly string[] {
  return namesIn(path.join(internals, 'cache')).filter((name) => !name.startsWith(ours))
}

/** Sorted. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    // It is not there, or it is no folder.
    return []
  }
}

function below(place: string): readonly string[] {
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' })
  return names.sort().map((name) => path.join(place, name))
}

function whatIs(place: string): string {
  const found = lstatSync(place)
  if (found.isDirectory()) return 'folder'
  if (!found.isFile()) return 'neither file nor folder'
  return createHash('sha256').update(readFileSync(place)).digest('hex')
}

function remove(place: string): void {
  rmSync(place, { recursive: true, force: true })
}
