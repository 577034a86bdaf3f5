/**
 * The folders of an export, and the swap that makes a build all or nothing.
 * Everything is made beside `out`; only when it is whole do two renames put it
 * in place. Two, because a folder that is not empty cannot be renamed onto.
 */

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

export type ExportFolders = {
  /** What is served and shipped. */
  readonly out: string
  /** Where Next keeps what it works with. */
  readonly internals: string
  /** Where Next writes the pages. */
  readonly staging: string
  /** What Next wrote, finished. */
  readonly finished: string
  /** The last `out`, while it is being replaced. */
  readonly previous: string
}

/** @param out where the finished site goes, when not to `out` */
export function exportFolders(project: string, out: string | null = null): ExportFolders {
  return {
    out: out ?? path.join(project, 'out'),
    internals: path.join(project, '.next'),
    staging: path.join(project, '.next', 'export'),
    finished: path.join(project, '.next', 'finished'),
    previous: path.join(project, '.next', 'previous'),
  }
}

/** Undoes the first rename of a swap that was killed before its second. */
export function putBackPrevious({
  out,
  previous,
}: Pick<ExportFolders, 'out' | 'previous'>): boolean {
  if (existsSync(out) || !existsSync(previous)) return false
  renameSync(previous, out)
  return true
}

/** Synchronous, so that no signal is answered between the renames. */
export function swapIn({ out, finished, previous }: ExportFolders): void {
  rmSync(previous, { recursive: true, force: true })
  mkdirSync(path.dirname(out), { recursive: true })
  if (existsSync(out)) renameSync(out, previous)
  try {
    renameSync(finished, out)
  } catch (error) {
    putBackPrevious({ out, previous })
    throw error
  }
  rmSync(previous, { recursive: true, force: true })
}
