/** What is left to do when all pages are made: what they link, what stands at old addresses, and the headers of all. */

import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ExportFolders } from '#lib/build/folders.ts'
import type { MadePages } from '#lib/build/pages/make-pages.ts'
import { runsWasm, sitePolicy } from '#lib/finish/policy.ts'
import { headersFile } from '#lib/serve/headers-file.ts'

export type FinishOptions = Pick<MadePages, 'scripts' | 'linked'> & {
  /** What every address of the site begins with, `''` or `/reader`. */
  readonly basePath: string
  /** Pages at old addresses, by path within the site. */
  readonly oldAddresses: ReadonlyMap<string, string>
}

export async function finish(
  { staging, finished }: ExportFolders,
  { basePath, scripts, linked, oldAddresses }: FinishOptions,
): Promise<void> {
  await rm(finished, { recursive: true, force: true })
  await mkdir(path.join(staging, 'assets'), { recursive: true })
  for (const { file, css } of linked) {
    await writeFile(path.join(staging, 'assets', file), css)
  }
  // Before the folders of old addresses, which those who read `_headers` never open: they read `_redirects` first, and take a hundred blocks at the most.
  const entries = await readdir(staging, { withFileTypes: true })
  for (const [file, html] of oldAddresses) {
    await mkdir(path.dirname(path.join(staging, file)), { recursive: true })
    await writeFile(path.join(staging, file), html)
  }
  const ofSite = [...scripts].sort()
  const policyOf = (file: string): string => sitePolicy(ofSite, runsWasm(file))
  await writeFile(path.join(staging, '_headers'), headersFile(entries, { basePath, policyOf }))
  await rename(staging, finished)
}
