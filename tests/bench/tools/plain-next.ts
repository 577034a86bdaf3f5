/** A plain Next export of the same pages, with the project's own Next, React and style sheets. */

import path from 'node:path'
import { linkPackages } from './own.ts'
import { writeReadyPictures } from './ready-pictures.ts'
import { styleSheets } from './style-sheets.ts'
import type { Tool } from './tool.ts'
import { copyOfProject, copyPeer, emptyWorkFolder } from './work-folder.ts'

export const plainNext: Tool = {
  name: 'Next, plain',
  id: 'next',
  missing: () => null,
  prepare: async (contentFolder) => {
    const folder = await emptyWorkFolder('next')
    await copyPeer('next', folder)
    await copyOfProject([...(await styleSheets()), 'public', 'tsconfig.json'], folder)
    await linkPackages(folder)
    await writeReadyPictures(contentFolder, path.join(folder, 'public', 'images'))
    const next = path.join('node_modules', 'next', 'dist', 'bin', 'next')
    return {
      command: [process.execPath, next, 'build'],
      folder,
      environment: { CONTENT_DIR: contentFolder, NEXT_TELEMETRY_DISABLED: '1' },
      out: path.join(folder, 'out'),
    }
  },
}
