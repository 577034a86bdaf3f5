import path from 'node:path'
import { build } from 'esbuild'
import { textImports } from '#lib/build/browser-script.ts'
import { projectFolder } from '#lib/system/project-folder.ts'

/** The script of a preview's pages, which is no part of any site. */
export async function liveScript(basePath: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(projectFolder, 'components', 'desk', 'live-page.lazy.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.css': 'text' },
    plugins: [textImports],
    define: { SITE_BASE_PATH: JSON.stringify(basePath) },
    absWorkingDir: projectFolder,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
