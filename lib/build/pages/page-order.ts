import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readClientModules } from '#lib/build/pages/client-manifest.ts'
import type { PageOrder } from '#lib/build/pages/page-maker.ts'
import type { SiteFile } from '#lib/build/products/store-files.ts'
import { ageScript } from '#lib/site/age-notice.ts'
import { firstScript } from '#lib/site/first-script.ts'
import { filesIn } from '#lib/system/files-in.ts'

type Options = Pick<PageOrder, 'project' | 'basePath' | 'store' | 'articles'> & {
  /** The name of the script that every page loads. */
  readonly script: string
}

/**
 * Reads what all pages have in common.
 *
 * @param compiled the folder in which Next has compiled the app
 */
export async function pageOrder(
  compiled: string,
  { project, basePath, store, articles, script }: Options,
): Promise<PageOrder> {
  const folder = path.join(compiled, 'static')
  const sheets = new Map<string, string>()
  for (const file of (await filesIn(folder)).filter((each) => each.endsWith('.css'))) {
    sheets.set(`/_next/static/${file}`, await readFile(path.join(folder, file), 'utf8'))
  }
  const fonts = (await fontsIn(compiled)).map(
    ({ compiledAs, file }) => [`/_next/static/${compiledAs}`, `${basePath}/${file}`] as const,
  )
  return {
    ...{ project, basePath, store, articles, sheets },
    fonts: new Map(fonts),
    modules: await readClientModules(compiled),
    ownScripts: new Set([firstScript(basePath, `${basePath}/assets/${script}`), ageScript]),
  }
}

/** The fonts that the sheets name, under names made from their bytes. */
export async function fontsIn(
  compiled: string,
): Promise<readonly (SiteFile & { readonly compiledAs: string })[]> {
  const folder = path.join(compiled, 'static')
  const fonts = (await filesIn(folder)).filter((file) => file.endsWith('.woff2'))
  return Promise.all(
    fonts.map(async (compiledAs) => {
      const content = await readFile(path.join(folder, compiledAs))
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
      const name = /^[a-z]+/u.exec(path.basename(compiledAs))?.[0] ?? 'font'
      return { compiledAs, file: `assets/${name}-${hash}.woff2`, content }
    }),
  )
}
