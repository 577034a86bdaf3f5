/** The folders of a build. Everything is made beside `out`, and put in its place only when it is whole: see swap.ts. */

import path from 'node:path'

export type ExportFolders = {
  /** What is served and shipped: a link to one of the versions, where the system has links. */
  readonly out: string
  /** Where Next keeps what it works with, and what it has compiled. */
  readonly internals: string
  /** Where the site is put together. */
  readonly staging: string
  /** The same, whole. */
  readonly finished: string
  /** Whole sites: the one that `out` shows, and the one before it. On the disk of `out`, so that it can be moved there. */
  readonly versions: string
}

/** @param out where the finished site goes, when not to `out` */
export function exportFolders(project: string, out: string | null = null): ExportFolders {
  const place = out ?? path.join(project, 'out')
  return {
    out: place,
    internals: path.join(project, '.next'),
    staging: path.join(project, '.next', 'export'),
    finished: path.join(project, '.next', 'finished'),
    versions: path.join(path.dirname(place), `.${path.basename(place)}`),
  }
}
