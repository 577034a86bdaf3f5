/** Removes from a store what nobody will ask for again. */

import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { discard } from '#lib/system/storage/discard.ts'
import { type Store, storedFile, storedKind } from '#lib/system/storage/store.ts'

/** A file that another build is writing is younger. */
const abandonedAfter = 3_600_000

/**
 * Of what is kept and not in use, the oldest go when they outnumber those in
 * use and those that the store has to spare. What is outdated or was abandoned
 * goes, what is not the store's stays, and so does what cannot be removed.
 *
 * @param inUse keys
 * @param now in milliseconds since 1970
 */
export function pruneStore(store: Store, inUse: Iterable<string>, now: number): void {
  const used = new Set([...inUse].map((key) => basename(storedFile(store, key).path)))
  const idle: { readonly file: string; readonly made: number }[] = []
  for (const name of namesIn(store.folder)) {
    if (used.has(name)) continue
    const file = join(store.folder, name)
    const made = madeAt(file) ?? now
    switch (storedKind(store, name)) {
      case 'kept':
        idle.push({ file, made })
        break
      case 'outdated':
        discard(file)
        break
      case 'unfinished':
        if (now - made > abandonedAfter) discard(file)
        break
      case 'foreign':
    }
  }
  idle.sort((a, b) => b.made - a.made)
  for (const { file } of idle.slice(Math.max(store.spare, used.size))) discard(file)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Nothing can be pruned where nothing can be seen.
    return []
  }
}

function madeAt(file: string): number | null {
  try {
    return statSync(file).mtimeMs
  } catch {
    return null
  }
}
