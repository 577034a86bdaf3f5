import path from 'node:path'
import { whyNotInstalled } from './installed.ts'
import { writeStaticFiles } from './static-files.ts'
import type { Tool } from './tool.ts'
import { copyPeer, emptyWorkFolder } from './work-folder.ts'

/** @param css whether pages link the style sheet or carry it: Astro can do both */
export function astro(css: 'linked' | 'inlined'): Tool {
  return {
    name: `Astro, ${css} CSS`,
    id: `astro-${css}`,
    missing: () => whyNotInstalled('astro', 'astro'),
    prepare: async (contentFolder) => {
      const folder = await emptyWorkFolder('astro')
      await copyPeer('astro', folder)
      await writeStaticFiles({
        contentFolder,
        publicFolder: path.join(folder, 'public'),
        styles: path.join(folder, 'src', 'site.css'),
      })
      return {
        command: [process.execPath, path.join('node_modules', 'astro', 'astro.js'), 'build'],
        folder,
        environment: {
          CONTENT_DIR: contentFolder,
          BENCH_CSS: css,
          ASTRO_TELEMETRY_DISABLED: '1',
        },
        out: path.join(folder, 'dist'),
      }
    },
  }
}
