/** The README's first command: what was built is served, on PORT, until it is told to stop. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeSite, siteFolder } from './build-into.ts'
import { freePort } from './ports.ts'
import { startCommand } from './run-command.ts'
import { untilSaid } from './until-said.ts'

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
  const steps = output
    .split('\n')
    .filter((line) => /^(?:Checked|Rendered|Indexed|Wrote|Serving) /u.test(line))
  expect(steps.map((line) => line.replaceAll(/\d+(?:\.\d)?/gu, 'N').replace(/: .*/u, ''))).toEqual([
    'Checked N article in N s, N parsed anew',
    'Rendered the pages in N s',
    'Indexed N article for search in N s',
    'Wrote texts for programs in N s',
    'Wrote N pages to test-results/sites/started/ in N s',
    'Serving test-results/sites/started/ on http://localhost:N/',
  ])
  await expect(ask('/')).rejects.toThrow('fetch failed')
})
