/** The README's first command: what was built is served, on PORT, until it is told to stop. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportFolders } from '#lib/export/folders.ts'
import { projectFolder } from '#lib/export/project.ts'
import { freePort } from './ports.ts'
import { startCommand } from './run-command.ts'
import { untilSaid } from './until-said.ts'

const { out } = exportFolders(projectFolder)
const port = await freePort()
const { child, ended } = startCommand('start', [], { PORT: String(port) })
afterAll(() => child.kill())

const ask = (target: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`http://localhost:${port}${target}`, { headers, redirect: 'manual' })

const built = (file: string): string => readFileSync(path.join(out, file), 'utf8')

beforeAll(async () => {
  expect(await untilSaid('Serving', child)).toBe(`Serving out/ on http://localhost:${port}/`)
})

test('a page', async () => {
  const response = await ask('/articles/llama-weights-leak/')
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/html; charset=utf-8',
  ])
  expect(await response.text()).toBe(built('articles/llama-weights-leak/index.html'))
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
    'Checked N articles in N s, N parsed anew',
    'Rendered the pages in N s',
    'Indexed N articles for search in N s',
    'Wrote texts for programs in N s',
    'Wrote N pages to out/ in N s',
    'Serving out/ on http://localhost:N/',
  ])
  await expect(ask('/')).rejects.toThrow('fetch failed')
})
