/** Where the project lies, wherever a command is started: the folder that holds `app`, `lib` and the packages. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = folderAround(import.meta.url) ?? process.cwd()

/** Whether it was installed as a package by whoever has a publication, and is no checkout of its own. */
export const isInstalled = projectFolder.split(path.sep).includes('node_modules')

/** Where a site is worked on: what belongs to a publication does not go into a package. */
export const workFolder = isInstalled ? process.cwd() : projectFolder

/** A file of ours may be bundled with others, and goes by the place of one of these then. */
function folderAround(url: string): string | null {
  let folder = url.startsWith('file:') ? path.dirname(fileURLToPath(url)) : process.cwd()
  while (!existsSync(path.join(folder, 'lib', 'system', 'project-folder.ts'))) {
    const above = path.dirname(folder)
    if (above === folder) return null
    folder = above
  }
  return folder
}

/** What is kept from build to build; nothing is lost with it but time. */
export function cacheFolder(name: string, work = workFolder): string {
  const caches = isInstalled ? ['.standfirst'] : ['.next', 'cache']
  return path.join(work, ...caches, name)
}
