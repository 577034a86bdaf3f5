/** What an article begins with in a publication that is there. */

import { existsSync } from 'node:fs'
import { readSite } from '#lib/archive/read/read-site.ts'
import { knownAuthor } from '#lib/desk/new/known-author.ts'
import { nowhere } from '#lib/site/site-address.ts'

export type KnownPublication = {
  /** From a topic's id to its label. */
  readonly topics: ReadonlyMap<string, string>
  readonly author: string | null
}

/** `null` where there is no such folder. */
export async function publicationIn(contentFolder: string): Promise<KnownPublication | null> {
  if (!existsSync(contentFolder)) return null
  const { site } = await readSite(contentFolder, nowhere)
  return { topics: site.topics, author: await knownAuthor(contentFolder) }
}
