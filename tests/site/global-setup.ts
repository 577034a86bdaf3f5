import { siteNames, testSite } from './support/test-sites.ts'

/** Once, before all tests of the site: they only read it. Vitest takes a default export. */
export default async function buildBeforeTests(): Promise<void> {
  for (const name of siteNames) await testSite(name)
}
