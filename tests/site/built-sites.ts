/** The sites that stand built when the tests of the whole site run. */

import { openArchive } from '#lib/archive/open-archive.ts'
import { exportFolders } from '#lib/export/folders.ts'
import { projectFolder } from '#lib/export/project.ts'
import { publication } from './publication.ts'
import { type ReadSite, readSite } from './read-site.ts'

export type BuiltSite = {
  readonly name: string
  readonly folder: string
  readonly site: ReadSite
  /** Of the articles that have a page, sorted. */
  readonly slugs: readonly string[]
}

/** The project's own, which the step before this one builds, and the fixture. */
export async function builtSites(): Promise<readonly BuiltSite[]> {
  const own = await openArchive('content', { now: Date.now(), showUnpublished: false })
  const { out } = exportFolders(projectFolder)
  return [
    {
      name: 'out/',
      folder: out,
      site: await readSite(out, own.site.basePath),
      slugs: own.slugs,
    },
    {
      name: 'the publication',
      folder: publication.out,
      site: await readSite(publication.out, publication.basePath),
      slugs: publication.slugs,
    },
  ]
}
