/** The folders of a build. Everything is made beside `out`, and put in its place only when it is whole: see swap.ts. */

import path from 'node:path'

export type ExportFolders = {
  /** What is served and shipped: a link to one of the versions, where the system has links. */
  readonly out: string
  /** Where Next keeps what it works with, and what it has compiled. */
  readonly internals: string
  /** What has been made for a site, and is kept from build to build. */
  readonly products: string
  /** Where the next one is put together. */
  readonly finished: string
  /** Whole sites: the one that `out` shows, and the one before it. On the disk of `out`, so that they can be moved there. */
  readonly versions: string
}

/** @param out where the finished site goes, when not to `out` */
export function exportFolders(project: string, out: string | null = null): ExportFolders {
  const place = out ?? path.join(project, 'out')
  const versions = path.join(path.dirname(place), `.${path.basename(place)}`)
  return {
    out: place,
    internals: path.join(project, '.next'),
    products: path.join(project, '.next', 'cache', 'standfirst-products'),
    finished: path.join(versions, 'new'),
    versions,
  }
}
