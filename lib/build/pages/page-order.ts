import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ExportFolders } from '#lib/build/folders.ts'
import { readClientModules } from '#lib/build/pages/client-manifest.ts'
import type { PageOrder } from '#lib/build/pages/page-maker.ts'
import { ageScript } from '#lib/site/age-notice.ts'
import { firstScript } from '#lib/site/first-script.ts'
import { filesIn } from '#lib/system/files-in.ts'

type Options = Pick<PageOrder, 'project' | 'basePath'> & {
  /** The name of the script that every page loads. */
  readonly script: string
}

/** Reads what all pages have in common, and puts the fonts that Next has compiled into the site. */
export async function pageOrder(
  { internals, staging }: ExportFolders,
  { project, basePath, script }: Options,
): Promise<PageOrder> {
  const compiled = path.join(internals, 'static')
  const files = await filesIn(compiled)
  const sheets = new Map<string, string>()
  for (const file of files.filter((each) => each.endsWith('.css'))) {
    sheets.set(`_next/static/${file}`, await readFile(path.join(compiled, file), 'utf8'))
  }
  const fonts = new Map<string, string>()
  for (const file of files.filter((each) => each.endsWith('.woff2'))) {
    const name = await writeFont(path.join(compiled, file), path.join(staging, 'assets'))
    fonts.set(`${basePath}/_next/static/${file}`, `${basePath}/assets/${name}`)
  }
  return {
    project,
    staging,
    basePath,
    sheets,
    fonts,
    modules: await readClientModules(internals),
    ownScripts: new Set([firstScript(basePath, `${basePath}/assets/${script}`), ageScript]),
  }
}

/** @returns its name in the folder, which is made from its bytes */
async function writeFont(font: string, folder: string): Promise<string> {
  const bytes = await readFile(font)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const name = `${/^[a-z]+/u.exec(path.basename(font))?.[0] ?? 'font'}-${hash}.woff2`
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, name), bytes)
  return name
}
