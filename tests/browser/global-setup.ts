/** Serves `out/` and the fixture `publication` for the browser tests, on ports that are free; run by Playwright before them. */

import { existsSync } from 'node:fs'
import { openArchive } from '#lib/archive/open-archive.ts'
import { exportFolders } from '#lib/export/folders.ts'
import { projectFolder } from '#lib/export/project.ts'
import { type Served, serveSite } from '#lib/export/serve-site.ts'
import { buildPublication, publication } from '../site/publication.ts'
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
  const own = await serve(out, archive.site.basePath)
  // Anew, as the one that the site's tests have built may be older than the pages are now.
  const { built, said } = await buildPublication()
  if (built.kind !== 'built') throw new Error(said.join('\n'))
  const fixture = await serve(publication.out, publication.basePath)
  // The workers start after this and read the configuration again, with these in it.
  process.env.CHROMIUM_PATH = browser.path
  process.env.SITE_UNDER_TEST = own.address
  process.env.PUBLICATION_UNDER_TEST = fixture.address
  return async () => {
    await Promise.all([own.close(), fixture.close()])
  }
}

async function serve(
  folder: string,
  basePath: string,
): Promise<Extract<Served, { kind: 'serving' }>> {
  const served = await serveSite({ folder, basePath, port: 0 })
  if (served.kind === 'failed') throw new Error(served.reason)
  return served
}
