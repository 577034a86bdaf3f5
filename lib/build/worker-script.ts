import path from 'node:path'
import { build } from 'esbuild'
import { type BrowserScriptOptions, sharedOptions } from '#lib/build/browser-script.ts'

/**
 * `sw.js`, which stands at the root of the site under a name that never changes:
 * browsers ask for it again by themselves.
 *
 * @param project the folder that holds `components`
 * @param files addresses of scripts that it keeps from the beginning
 */
export async function workerScript(
  project: string,
  site: BrowserScriptOptions,
  files: readonly string[],
): Promise<string> {
  const shared = sharedOptions(project, site)
  const { outputFiles } = await build({
    ...shared,
    // Modules are no workers of this kind in every browser.
    format: 'iife',
    entryPoints: [path.join(project, 'components', 'offline', 'offline.worker.ts')],
    define: { ...shared.define, WORKER_FILES: JSON.stringify([...files].sort()) },
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
