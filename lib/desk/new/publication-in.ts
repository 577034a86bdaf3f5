/** What an article begins with in a publication that is there. */

import { existsSync } from 'node:fs'
import { readSite } from '#lib/archive/read/read-site.ts'
import { knownAuthor } from '#lib/desk/new/known-author.ts'
import { nowhere } from '#lib/site/site-address.ts'
import type { Site } from '#lib/site/site.ts'
import { listFolder } from '#lib/system/plain-files.ts'

export type KnownPublication = {
  /** As the writer named it; relative to the working folder. */
  readonly contentFolder: string
  readonly site: Site
  readonly author: string | null
  /** What lies among its articles, relative to the content folder. */
  readonly files: readonly string[]
}

/** `null` where there is no such folder. */
export async function publicationIn(contentFolder: string): Promise<KnownPublication | null> {
  if (!existsSync(contentFolder)) return null
  const [{ site }, { files }, author] = await Promise.all([
    readSite(contentFolder, nowhere),
    listFolder(contentFolder, 'articles'),
    knownAuthor(contentFolder),
  ])
  return { contentFolder, site, author, files: files.map((file) => file.path) }
}
