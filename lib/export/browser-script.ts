/**
 * The one script of the site: every `x.browser.ts` beside a component, bundled,
 * under a name made from its text.
 */

import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

export type BrowserScript = {
  /** `site-3f2a91c0de.js`. */
  readonly file: string
  readonly text: string
}

/** @param project the folder that holds `components` */
export async function browserScript(project: string): Promise<BrowserScript> {
  const components = path.join(project, 'components')
  const modules = (await readdir(components, { recursive: true }))
    .filter((file) => file.endsWith('.browser.ts'))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((file) => `import './${file}'`).join('\n'),
      resolveDir: components,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // The same names in every folder that the project may lie in.
    absWorkingDir: project,
    legalComments: 'none',
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { file: `site-${hash}.js`, text }
}
