/** This project, built from a copy so that its `out/` and its caches stay as they are. */

import { existsSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import path from 'node:path'
import { copyOfProject, emptyWorkFolder } from './work-folder.ts'
import type { Tool } from './tool.ts'

const parts = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'tsconfig.json',
]

export const own: Tool = {
  name: 'Standfirst',
  id: 'own',
  missing: () => null,
  prepare: async (contentFolder) => {
    const folder = await emptyWorkFolder('own')
    await copyOfProject(parts, folder)
    await linkPackages(folder)
    return {
      command: [process.execPath, '--import', 'tsx', path.join('lib', 'cli', 'build.ts')],
      folder,
      environment: { CONTENT_DIR: contentFolder },
      out: path.join(folder, 'out'),
    }
  },
}

/** Turbopack takes the folder of the lockfile above for its root, so this link leads nowhere outside. */
export async function linkPackages(folder: string): Promise<void> {
  const link = path.join(folder, 'node_modules')
  if (!existsSync(link)) await symlink(path.join('..', '..', 'node_modules'), link)
}
