/** Builds the sites that the named parts of the tests look at: `site`, `browser`. */

import { tell } from '../run/progress.ts'
import { type SiteName, siteNames, testSite } from './test-sites.ts'

const inBrowsers: readonly SiteName[] = ['own', 'publication']

const names = process.argv.includes('site') ? siteNames : inBrowsers
for (const [done, name] of names.entries()) {
  tell({ kind: 'counted', done, total: names.length, of: 'sites' })
  await testSite(name)
}
