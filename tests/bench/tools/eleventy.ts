import { cp } from 'node:fs/promises'
import path from 'node:path'
import { whyNotInstalled } from './installed.ts'
import { writeStaticFiles } from './static-files.ts'
import type { Tool } from './tool.ts'
import { copyPeer, emptyWorkFolder } from './work-folder.ts'

export const eleventy: Tool = {
  name: 'Eleventy',
  id: 'eleventy',
  missing: () => whyNotInstalled('eleventy', '@11ty/eleventy'),
  prepare: async (contentFolder) => {
    const folder = await emptyWorkFolder('eleventy')
    await copyPeer('eleventy', folder)
    // It reads articles below its own input folder only.
    const articles = path.join(folder, 'src', 'articles')
    await cp(path.join(contentFolder, 'articles'), articles, { recursive: true })
    await cp(path.join(contentFolder, 'site.yml'), path.join(folder, 'site.yml'))
    await writeStaticFiles({
      contentFolder,
      publicFolder: path.join(folder, 'public'),
      styles: path.join(folder, 'public', 'site.css'),
    })
    return {
      command: [process.execPath, path.join('node_modules', '@11ty', 'eleventy', 'cmd.cjs')],
      folder,
      environment: {},
      out: path.join(folder, '_site'),
    }
  },
}
