/** A finished site for commands to replace, or to leave alone: a copy of one that was built for tests. */

import { cpSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { removeSite, siteFolder } from './build-into.ts'
import { type SiteName, testSite } from './test-sites.ts'

export type StandingSite = {
  /** For OUT_DIR. */
  readonly folder: string
  readonly remove: () => void
}

/** @param name of the test that it is for, whose folder is its own */
export async function standingSite(name: string, copied: SiteName): Promise<StandingSite> {
  const { folder: from } = await testSite(copied)
  const within = path.join('standing', name)
  const folder = siteFolder(within)
  const remove = (): void => removeSite(within)
  remove()
  cpSync(realpathSync(from), folder, { recursive: true })
  return { folder, remove }
}
