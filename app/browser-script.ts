import { type BrowserScript, browserScript } from '#lib/export/browser-script.ts'

const inDevelopment = process.env.NODE_ENV === 'development'

const bundle = (): Promise<BrowserScript> => browserScript(process.cwd())

let bundled: Promise<BrowserScript> | undefined

/** Bundled once in each process of a build, in development anew for each request. */
export const siteScript = (): Promise<BrowserScript> =>
  inDevelopment ? bundle() : (bundled ??= bundle())
