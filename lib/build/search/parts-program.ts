import path from 'node:path'
import { build } from 'esbuild'
import { type BrowserScriptOptions, sharedOptions } from '#lib/build/browser-script.ts'
import type { SearchedPart } from '#lib/site/search-index.ts'

/**
 * `pagefind/pagefind.js` of a site whose index is in parts: searches them as if they were one.
 *
 * @param project the folder that holds `components`
 * @param parts newest first
 */
export async function partsProgram(
  project: string,
  site: BrowserScriptOptions,
  parts: readonly SearchedPart[],
): Promise<string> {
  const shared = sharedOptions(project, site)
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [path.join(project, 'components', 'search', 'all-parts.lazy.ts')],
    define: { ...shared.define, SEARCH_PARTS: JSON.stringify(parts) },
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
