import { spawnSync } from 'node:child_process'
import { cp } from 'node:fs/promises'
import path from 'node:path'
import { writeStaticFiles } from './static-files.ts'
import type { Tool } from './tool.ts'
import { copyPeer, emptyWorkFolder } from './work-folder.ts'

export const hugo: Tool = {
  name: 'Hugo',
  id: 'hugo',
  missing: () =>
    spawnSync('hugo', ['version']).status === 0
      ? null
      : 'no `hugo` on the PATH: apt-get install hugo',
  prepare: async (contentFolder) => {
    const folder = await emptyWorkFolder('hugo')
    await copyPeer('hugo', folder)
    const articles = path.join(folder, 'content', 'articles')
    await cp(path.join(contentFolder, 'articles'), articles, { recursive: true })
    await cp(path.join(contentFolder, 'site.yml'), path.join(folder, 'data', 'site.yml'))
    await writeStaticFiles({
      contentFolder,
      publicFolder: path.join(folder, 'static'),
      styles: path.join(folder, 'static', 'site.css'),
    })
    return {
      command: ['hugo', '--quiet'],
      folder,
      // Its own cache of pictures lies elsewhere; nothing here uses it.
      environment: {},
      out: path.join(folder, 'public'),
    }
  },
}
