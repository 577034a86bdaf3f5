/** Removes from a store what nobody will ask for again. */

import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type StoredKind =
  /** May be asked for again. */
  | 'kept'
  /** No code of today reads it. */
  | 'outdated'
  /** Being written, or left by a process that was killed at it. */
  | 'unfinished'
  /** Not the store's. */
  | 'foreign'

export type Pruning = {
  /** Names in the folder. */
  readonly inUse: ReadonlySet<string>
  readonly kindOf: (name: string) => StoredKind
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Kept beside those in use even of a small publication: its earlier texts, and other publications built in the same checkout. */
const fewest = 1000

/** A file that another build is writing is younger. */
const abandonedAfter = 3_600_000

/** Of what is kept and not in use, the oldest go when they outnumber those in use. Whatever cannot be removed stays. */
export function pruneStore(folder: string, { inUse, kindOf, now }: Pruning): void {
  const idle: { readonly file: string; readonly made: number }[] = []
  for (const name of namesIn(folder)) {
    const kind = inUse.has(name) ? 'foreign' : kindOf(name)
    const file = join(folder, name)
    if (kind === 'foreign') continue
    if (kind === 'outdated') remove(file)
    else if (kind === 'kept') idle.push({ file, made: madeAt(file) ?? now })
    else if (now - (madeAt(file) ?? now) > abandonedAfter) remove(file)
  }
  idle.sort((a, b) => b.made - a.made)
  for (const { file } of idle.slice(Math.max(fewest, inUse.size))) remove(file)
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

function remove(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true })
  } catch {
    // It costs room, and the next pruning tries again.
  }
}
