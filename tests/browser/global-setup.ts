/** Serves the project's own site and the fixtures `publication` and `arabic` for the browser tests, on ports that are free; run by Playwright before them. */

import { readSite } from '#lib/archive/read/read-site.ts'
import { type Served, serveSite } from '#lib/serve/serve-site.ts'
import { nowhere } from '#lib/site/site-address.ts'
import { publication } from '../site/support/publication.ts'
import { testSite } from '../site/support/test-sites.ts'
import { getBrowser } from './support/get-browser.ts'

// Playwright takes a default export.
export default async function globalSetup(): Promise<() => Promise<void>> {
  const browser = await getBrowser(console.log)
  if (browser.kind === 'none') throw new Error(browser.line)
  const { site } = await readSite('content', nowhere)
  const own = await serve((await testSite('own')).folder, site.basePath)
  const fixture = await serve((await testSite('publication')).folder, publication.basePath)
  const arabic = await serve((await testSite('arabic')).folder, '')
  // The workers start after this and read the configuration again, with these in it.
  process.env.CHROMIUM_PATH = browser.path
  process.env.SITE_UNDER_TEST = own.address
  process.env.PUBLICATION_UNDER_TEST = fixture.address
  process.env.ARABIC_UNDER_TEST = arabic.address
  return async () => {
    await Promise.all([own.close(), fixture.close(), arabic.close()])
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
