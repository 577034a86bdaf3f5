/** A finished site for commands to replace, or to leave alone: a copy of one that was built for tests. */

import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { siteFolder } from './build-into.ts'
import { type SiteName, testSite } from './test-sites.ts'

export type StandingSite = {
  /** For OUT_DIR. */
  readonly folder: string
  readonly remove: () => void
}

/** @param name of the test that it is for, whose folder is its own */
export async function standingSite(name: string, copied: SiteName): Promise<StandingSite> {
  const { folder: from } = await testSite(copied)
  const folder = siteFolder(path.join('standing', name))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  remove()
  cpSync(from, folder, { recursive: true })
  return { folder, remove }
}
