/** Where the project lies, wherever a command is started: the folder that holds `app`, `lib` and the packages. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = folderAround(import.meta.url) ?? process.cwd()

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

/** What is kept there from build to build; nothing is lost with it but time. */
export function cacheFolder(name: string): string {
  return path.join(projectFolder, '.next', 'cache', name)
}
