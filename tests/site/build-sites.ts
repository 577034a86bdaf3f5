/** Builds the sites that tests look at. */

import { tell } from '../run/progress.ts'
import { siteNames, testSite } from './support/test-sites.ts'

for (const [done, name] of siteNames.entries()) {
  tell({ kind: 'counted', done, total: siteNames.length, of: 'sites' })
  await testSite(name)
}
