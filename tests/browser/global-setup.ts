/** Serves `out/` for the browser tests, on a port that is free; run by Playwright before them. */

import { existsSync } from 'node:fs'
import { openArchive } from '#lib/archive/open-archive.ts'
import { exportFolders } from '#lib/export/folders.ts'
import { projectFolder } from '#lib/export/project.ts'
import { serveSite } from '#lib/export/serve-site.ts'
import { getBrowser } from './get-browser.ts'

// Playwright takes a default export.
export default async function globalSetup(): Promise<() => Promise<void>> {
  const browser = await getBrowser(console.log)
  if (browser.kind === 'none') throw new Error(browser.line)
  const { out } = exportFolders(projectFolder)
  if (!existsSync(out)) throw new Error('No out/ to test: run `npm run build` first')
  const archive = await openArchive(process.env.CONTENT_DIR ?? 'content', {
    now: Date.now(),
    showUnpublished: false,
  })
  const served = await serveSite({ folder: out, basePath: archive.site.basePath, port: 0 })
  if (served.kind === 'failed') throw new Error(served.reason)
  // The workers start after this and read the configuration again, with these in it.
  process.env.CHROMIUM_PATH = browser.path
  process.env.SITE_UNDER_TEST = served.address
  return served.close
}
