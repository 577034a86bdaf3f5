/**
 * The README's first command, with the least that a publication can be: one
 * article, without topics, pictures, authors' files or site.yml. What was built is
 * whole, and is served on PORT until it is told to stop.
 */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeSite, siteFolder } from './support/build-into.ts'
import { deadLinks } from './support/dead-links.ts'
import { htmlFaults } from './support/html-faults.ts'
import { freePort } from './support/ports.ts'
import { readSite } from './support/read-site.ts'
import { startCommand } from './support/run-command.ts'
import { untilSaid } from './support/until-said.ts'

const out = siteFolder('started')
const port = await freePort()
const { child, ended } = startCommand('start', [], {
  CONTENT_DIR: 'tests/fixtures/one-article',
  OUT_DIR: out,
  PORT: String(port),
})
afterAll(() => {
  child.kill()
  removeSite('started')
})

const ask = (target: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`http://localhost:${port}${target}`, { headers, redirect: 'manual' })

const built = (file: string): string => readFileSync(path.join(out, file), 'utf8')

beforeAll(async () => {
  expect(await untilSaid('Serving', child)).toBe(
    `Serving test-results/sites/started/ on http://localhost:${port}/`,
  )
})

test('these pages are built, and no pictures', async () => {
  const site = await readSite(out, '')
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

test('a page', async () => {
  const response = await ask('/articles/alone/')
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/html; charset=utf-8',
  ])
  expect(await response.text()).toBe(built('articles/alone/index.html'))
})

test.each(['br', 'gzip'])('a page, packed as %s', async (encoding) => {
  const response = await ask('/', { 'accept-encoding': encoding })
  expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([
    encoding,
    'Accept-Encoding',
  ])
  expect(Number(response.headers.get('content-length'))).toBeLessThan(
    built('index.html').length / 2,
  )
  expect(await response.text()).toBe(built('index.html'))
})

test('an address without its slash leads to the one with it', async () => {
  const response = await ask('/topics')
  expect([response.status, response.headers.get('location')]).toEqual([308, '/topics/'])
})

test('an address that leads nowhere answers with the page for that', async () => {
  const response = await ask('/nothing/here/')
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'text/html; charset=utf-8',
  ])
  expect(await response.text()).toBe(built('404.html'))
})

test('it ends when it is told to, and lets go of the port', async () => {
  child.kill('SIGTERM')
  const { code, output, errors } = await ended
  expect([code, errors]).toEqual([0, ''])
  // Said or not as builds before this one were ended, and as what they made is known.
  const lines = output
    .split('\n')
    .filter(
      (line) =>
        !/^(?:Cleared the cache of Next|Compiled|Made|Indexed|Wrote texts|History not looked at)/u.test(
          line,
        ),
    )
  expect(
    lines.map((line) =>
      line
        .replace(/in \d+\.\d s(?:, \d+ parsed anew)?/u, 'in N s')
        .replace(/(N s): \d+ products.*$/u, '$1'),
    ),
  ).toEqual([
    'tests/fixtures/one-article/site.yml:1:1: warning: Missing `url`, expected the address at which the site will stand (site-url-missing)',
    '    without it there are no feeds, sitemaps or canonical links; set `url` here or SITE_URL in the environment',
    'Checked 1 article in N s: 1 warning',
    'Wrote test-results/sites/started/ in N s',
    `Serving test-results/sites/started/ on http://localhost:${port}/`,
    '',
  ])
  await expect(ask('/')).rejects.toThrow('fetch failed')
})
