/** The sites that stand built when the tests of the whole site run. */

import { openArchive } from '#lib/archive/open-archive.ts'
import { publication } from './publication.ts'
import { type ReadSite, readSite } from './read-site.ts'
import { testSite } from './test-sites.ts'

export type BuiltSite = {
  readonly name: string
  readonly folder: string
  /** Where it says that it stands, without a slash at its end; `null` when it says nothing. */
  readonly address: string | null
  readonly site: ReadSite
  /** Of the articles that have a page, sorted. */
  readonly slugs: readonly string[]
}

let read: Promise<readonly BuiltSite[]> | null = null

/** The project's own and the fixture, read once for all tests of a process. */
export function builtSites(): Promise<readonly BuiltSite[]> {
  read ??= readBoth()
  return read
}

async function readBoth(): Promise<readonly BuiltSite[]> {
  const { site, slugs } = await openArchive('content', { now: Date.now(), showUnpublished: false })
  const { folder } = await testSite('own')
  return [
    {
      name: 'the own site',
      folder,
      address: site.url,
      site: await readSite(folder, site.basePath),
      slugs,
    },
    {
      name: 'the publication',
      folder: publication.out,
      address: 'https://example.org/reader',
      site: await readSite(publication.out, publication.basePath),
      slugs: publication.slugs,
    },
  ]
}
