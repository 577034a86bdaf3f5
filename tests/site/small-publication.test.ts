/** The least that a publication can be: one article, without topics, pictures, authors' files or site.yml. */

import { expect, test } from 'vitest'
import { deadLinks } from './dead-links.ts'
import { htmlFaults } from './html-faults.ts'
import { readSite } from './read-site.ts'
import { testSite } from './test-sites.ts'

test('it builds, into these pages and no pictures', async () => {
  const { folder, said } = await testSite('one-article')
  // Said or not as builds before this one were ended.
  const lines = said.filter((line) => !line.startsWith('Cleared the cache of Next'))
  expect(
    lines.map((line) => line.replace(/in \d+\.\d s(?:, \d+ parsed anew)?/u, 'in N s')),
  ).toEqual([
    'tests/fixtures/one-article/site.yml:1:1: warning: Unexpected absence of `url`, expected the address at which the site will stand (site-url-missing)',
    '    without it there are no feeds, sitemaps or canonical links; set `url` here or SITE_URL in the environment',
    'Checked 1 article in N s: 1 warning',
    'Rendered the pages in N s',
    'Indexed 1 article for search in N s',
    'Wrote texts for programs in N s',
    'Wrote 14 pages to test-results/sites/one-article/ in N s',
  ])
  const site = await readSite(folder, '')
  expect([...site.pages.keys()]).toEqual([
    '404.html',
    'archive/2026/03/index.html',
    'archive/2026/index.html',
    'archive/index.html',
    'articles/alone/index.html',
    'authors/ada-brook/index.html',
    'authors/index.html',
    'corrections/index.html',
    'index.html',
    'offline/index.html',
    'saved/index.html',
    'search/index.html',
    'settings/index.html',
    'topics/index.html',
  ])
  expect([...site.files].filter((file) => file.startsWith('images/'))).toEqual([])
  expect(deadLinks(site)).toEqual([])
  expect(await htmlFaults(site.pages)).toEqual([])
})
