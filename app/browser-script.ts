import { type BrowserScript, browserScript } from '#lib/build/browser-script.ts'
import { openThisArchive } from './open-this-archive.ts'

const inDevelopment = process.env.NODE_ENV === 'development'

async function bundle(): Promise<BrowserScript> {
  const { site } = await openThisArchive()
  return browserScript(process.cwd(), site)
}

let bundled: Promise<BrowserScript> | undefined

/** Bundled once in each process of a build, in development anew for each request. */
export const siteScript = (): Promise<BrowserScript> =>
  inDevelopment ? bundle() : (bundled ??= bundle())
