/** Builds for tests, which leave the project's own `out/` alone. Next builds one site at a time in a checkout. */

import { rmSync } from 'node:fs'
import path from 'node:path'
import { buildSite, type Built } from '#lib/build/build-site.ts'
import { exportFolders } from '#lib/build/folders.ts'
import { nowhere, type Placement } from '#lib/site/site-address.ts'
import { projectFolder } from '#lib/system/project-folder.ts'

export type TestBuild = {
  readonly built: Built
  readonly said: readonly string[]
}

/**
 * @param name of the folder it is built into, see `siteFolder`
 * @param epoch the moment of the build, in milliseconds since 1970; now, if there is none
 * @param products where what was made before is found; where other builds find it, if there is none
 * @param placement what the environment says of where the site stands
 */
export async function buildInto(
  name: string,
  contentFolder: string,
  epoch: number | null,
  products: string | null = null,
  placement: Placement = nowhere,
): Promise<TestBuild> {
  const places = exportFolders(projectFolder, siteFolder(name))
  const folders = products === null ? places : { ...places, products }
  const said: string[] = []
  const built = await buildSite({
    contentFolder,
    folders,
    compression: 'fast',
    placement,
    epoch,
    colour: false,
    say: (text) => said.push(text),
  })
  return { built, said }
}

/** Not in `.next`, which every build clears, and not far away: a folder is moved within one disk only. */
export function siteFolder(name: string): string {
  return path.join(projectFolder, 'test-results', 'sites', name)
}

/** The site, and those before it that builds keep beside it. */
export function removeSite(name: string): void {
  const { out, versions } = exportFolders(projectFolder, siteFolder(name))
  for (const folder of [out, versions]) rmSync(folder, { recursive: true, force: true })
}
