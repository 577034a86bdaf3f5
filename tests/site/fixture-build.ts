/** Builds of the fixtures, which leave the project's own `out/` alone. They take turns: see vitest.config.ts. */

import { rmSync } from 'node:fs'
import path from 'node:path'
import { buildSite, type Built } from '#lib/export/build-site.ts'
import { type ExportFolders, exportFolders } from '#lib/export/folders.ts'
import { projectFolder } from '#lib/export/project.ts'

export type FixtureBuild = {
  readonly built: Built
  readonly said: readonly string[]
  readonly out: string
}

/** @param name a folder of tests/fixtures; the same name is built into the same folder */
export function buildFixture(name: string): Promise<FixtureBuild> {
  return buildContent(`tests/fixtures/${name}`, name)
}

/** @param name what the folder it is built into is called */
export async function buildContent(contentFolder: string, name: string): Promise<FixtureBuild> {
  const folders: ExportFolders = {
    ...exportFolders(projectFolder),
    out: fixtureOut(name),
    previous: fixtureOut(`${name}-previous`),
  }
  rmSync(folders.out, { recursive: true, force: true })
  const said: string[] = []
  const built = await buildSite({
    contentFolder,
    folders,
    compression: 'fast',
    epoch: '1780000000',
    colour: false,
    say: (text) => said.push(text),
  })
  return { built, said, out: folders.out }
}

/** Not in `.next`, which every build clears, and not far away: a folder is moved within one disk only. */
export function fixtureOut(name: string): string {
  return path.join(projectFolder, 'test-results', 'sites', name)
}
