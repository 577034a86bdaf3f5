/**
 * What happens to an export between Next and `out/`: every page loses its
 * runtime and gets its styles and its policy, and what only the runtime needed
 * is left behind. All or nothing: one page that cannot do without stops it.
 */

import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readClientModules } from '#lib/build/client-manifest.ts'
import type { ExportFolders } from '#lib/build/folders.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { headersFile } from '#lib/serve/headers-file.ts'
import { stripPages } from '#lib/build/strip-pages.ts'
import type { StripOrder, PageFault } from '#lib/build/page-stripper.ts'
import { runsWasm, sitePolicy } from '#lib/finish/policy.ts'
import { ageScript } from '#lib/site/age-notice.ts'
import { firstScript } from '#lib/site/first-script.ts'

export type Finished =
  | { readonly kind: 'whole'; readonly pages: number }
  | { readonly kind: 'broken'; readonly faults: readonly PageFault[] }

const leftovers = [
  // Next writes the page that is not found three times; hosts look for `404.html`.
  '404',
  '_not-found',
  '_not-found.html',
  // Next refuses a route without a file; a site without pictures has this one in the place of them.
  'images/no-pictures.txt',
]

export type FinishOptions = {
  /** What every address of the site begins with, `''` or `/reader`. */
  readonly basePath: string
  /** Pages that need nothing done to them, by path within the site. */
  readonly wholePages: ReadonlyMap<string, string>
}

export async function finish(
  { staging, finished, internals }: ExportFolders,
  { basePath, wholePages }: FinishOptions,
): Promise<Finished> {
  await rm(finished, { recursive: true, force: true })
  await Promise.all(
    leftovers.map((name) => rm(path.join(staging, name), { recursive: true, force: true })),
  )
  const files = await filesIn(staging)
  const pages = files.filter((file) => file.endsWith('.html'))
  const order = await orderOf(staging, files, { basePath, internals })
  const { faults, scripts, linked } = await stripPages(order, pages)
  if (faults.length > 0) return { kind: 'broken', faults }

  await mkdir(path.join(staging, 'assets'), { recursive: true })
  for (const { file, css } of linked) {
    await writeFile(path.join(staging, 'assets', file), css)
  }
  await Promise.all(
    files.filter(isPayload).map((file) => rm(path.join(staging, file), { force: true })),
  )
  await rm(path.join(staging, '_next'), { recursive: true, force: true })
  // Before the folders of old addresses, which those who read `_headers` never open: they read `_redirects` first, and take a hundred blocks at the most.
  const entries = await readdir(staging, { withFileTypes: true })
  for (const [file, html] of wholePages) {
    await mkdir(path.dirname(path.join(staging, file)), { recursive: true })
    await writeFile(path.join(staging, file), html)
  }
  const ofSite = [...scripts].sort()
  const policyOf = (file: string): string => sitePolicy(ofSite, runsWasm(file))
  await writeFile(path.join(staging, '_headers'), headersFile(entries, { basePath, policyOf }))
  await rename(staging, finished)
  return { kind: 'whole', pages: pages.length }
}

/** What Next's runtime would fetch when a reader follows a link. */
function isPayload(file: string): boolean {
  return /(?:^|\/)(?:index\.txt|__next\.[^/]*\.txt)$/u.test(file)
}

/** Reads what all pages have in common. */
async function orderOf(
  staging: string,
  files: readonly string[],
  { basePath, internals }: { readonly basePath: string; readonly internals: string },
): Promise<StripOrder> {
  // Named by its text; there is one.
  const everyPages = files.filter((file) => /^assets\/site-[^/]*\.js$/u.test(file))
  const ownScripts = new Set([
    ...everyPages.map((file) => firstScript(basePath, `${basePath}/${file}`)),
    ageScript,
  ])
  return {
    staging,
    basePath,
    ownScripts,
    fonts: await takeFonts(staging, files, basePath),
    sheets: await textsOf(staging, files, /^_next\/.*\.css$/u),
    modules: await readClientModules(internals),
  }
}

/** By file, in its order. */
async function textsOf(
  folder: string,
  files: readonly string[],
  kind: RegExp,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const file of files.filter((each) => kind.test(each))) {
    texts.set(file, await readFile(path.join(folder, file), 'utf8'))
  }
  return texts
}

/**
 * Moves the fonts out of Next's folder, under names made from their bytes.
 *
 * @returns from their old addresses to the new ones
 */
async function takeFonts(
  staging: string,
  files: readonly string[],
  basePath: string,
): Promise<ReadonlyMap<string, string>> {
  const moved = new Map<string, string>()
  for (const file of files.filter((each) => /^_next\/.*\.woff2$/u.test(each))) {
    const bytes = await readFile(path.join(staging, file))
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
    const name = `${/^[a-z]+/u.exec(path.posix.basename(file))?.[0] ?? 'font'}-${hash}.woff2`
    await mkdir(path.join(staging, 'assets'), { recursive: true })
    await copyFile(path.join(staging, file), path.join(staging, 'assets', name))
    moved.set(`${basePath}/${file}`, `${basePath}/assets/${name}`)
  }
  return moved
}
