/** Files that are put where there is none, whole or not at all. */

import { lstatSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolders } from '#lib/system/whole-file.ts'

export type Placed =
  | { readonly kind: 'written' }
  /** Something stands there, or on the way; it was left as it is. `at` is relative to the root. */
  | { readonly kind: 'taken'; readonly at: string }

/**
 * Writes beside the place, under a name that begins with a dot, and gives the
 * file its own name when all of it is there. Nothing is replaced, and no link on
 * the way is followed. Throws what the system says, and leaves nothing behind.
 *
 * @param path relative to `root`, with forward slashes
 */
export function putNewFile(root: string, path: string, bytes: Uint8Array | string): Placed {
  const inTheWay = makeWay(root, path.split('/').slice(0, -1))
  if (inTheWay !== null) return { kind: 'taken', at: inTheWay }
  const whole = join(root, path)
  const beside = join(dirname(whole), `.${basename(whole)}.${process.pid}`)
  try {
    writeFileSync(beside, bytes)
    return isPut(beside, whole) ? { kind: 'written' } : { kind: 'taken', at: path }
  } finally {
    rmSync(beside, { force: true })
  }
}

/** The first step that is no folder; `null` when all are, or have been made. */
function makeWay(root: string, steps: readonly string[]): string | null {
  makeFolders(root)
  for (const [index] of steps.entries()) {
    const way = steps.slice(0, index + 1).join('/')
    const found = lstatSync(join(root, way), { throwIfNoEntry: false })
    if (found === undefined) mkdirSync(join(root, way))
    else if (!found.isDirectory()) return way
  }
  return null
}

/** A second name can only be given where nothing stands; some disks know no second names. */
function isPut(beside: string, whole: string): boolean {
  try {
    linkSync(beside, whole)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EEXIST') return false
    if (lstatSync(whole, { throwIfNoEntry: false }) !== undefined) return false
    renameSync(beside, whole)
    return true
  }
}
