/** What a site is made from, as one hash: its content, and all that builds it. */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '#lib/system/files-in.ts'
import { projectFolder } from '#lib/system/project-folder.ts'

const folders = ['app', 'components', 'lib', 'public'] as const
const files = ['next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'] as const

export async function madeFrom(content: string): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const file of files) hash.update(`\n${file}\n`).update(read(projectFolder, file))
  for (const folder of folders) await addFolder(path.join(projectFolder, folder))
  await addFolder(path.resolve(projectFolder, content))
  return hash.digest('hex')

  async function addFolder(folder: string): Promise<void> {
    if (!existsSync(folder)) return
    for (const file of await filesIn(folder)) {
      const bytes = read(folder, file)
      hash.update(`\n${file} ${bytes.length}\n`).update(bytes)
    }
  }
}

function read(folder: string, file: string): Buffer {
  return readFileSync(path.join(folder, file))
}
