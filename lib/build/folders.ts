/** The folders of a build. Everything is made beside `out`, and put in its place only when it is whole: see swap.ts. */

import path from 'node:path'
import { cacheFolder, isInstalled, projectFolder } from '#lib/system/project-folder.ts'

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

/**
 * @param work the folder of a checkout, or of a publication that has it as a package
 * @param out where the finished site goes, when not to `out`
 */
export function exportFolders(work: string, out: string | null = null): ExportFolders {
  const place = out ?? path.join(work, 'out')
  const versions = path.join(path.dirname(place), `.${path.basename(place)}`)
  return {
    out: place,
    internals: path.join(isInstalled ? projectFolder : work, '.next'),
    products: cacheFolder('standfirst-products', work),
    finished: path.join(versions, 'new'),
    versions,
  }
}
