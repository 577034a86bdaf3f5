import { type BrowserScript, browserScript } from '#lib/build/browser-script.ts'
import { openThisArchive } from './open-this-archive.ts'

/** Bundled anew for each request: its code and the site's settings may have changed. */
export async function siteScript(): Promise<BrowserScript> {
  const { site } = await openThisArchive()
  return browserScript(process.cwd(), site)
}
