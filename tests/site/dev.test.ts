/** `npm run dev`: what is saved stands in the open page, without a reload. */

import { rmSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { getBrowser } from '../browser/support/get-browser.ts'
import { launchOptions } from '../browser/support/launch-options.ts'
import { contentCopy } from './support/content-copy.ts'
import { freePort } from './support/ports.ts'
import { startCommand } from './support/run-command.ts'

const content = contentCopy('publication')
const port = await freePort()
const { child, ended } = startCommand('dev', [], {
  CONTENT_DIR: content.folder,
  PORT: String(port),
})

const front = `http://localhost:${port}/reader`

let browser: Browser
let page: Page

beforeAll(async () => {
  const found = await getBrowser(console.log)
  if (found.kind === 'none') throw new Error(found.line)
  browser = await chromium.launch(launchOptions(found.path))
  // The server may not listen yet, and its first answers may fail while it compiles what gives them.
  await untilAnswered(front)
})

beforeEach(async () => {
  page = await browser.newPage()
  page.setDefaultTimeout(60_000)
  // Pictures are made anew for each request here, which takes time and is tested elsewhere.
  await page.route('**/images/*', (route) => route.abort())
  return () => page.close()
})

afterAll(async () => {
  child.kill()
  content.remove()
  await browser.close()
})

async function open(address: string): Promise<void> {
  // Once more, for the same reason.
  await untilAnswered(`${front}${address}`)
  await page.goto(`${front}${address}`)
  // A page that has gone quiet listens for saves.
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => Reflect.set(globalThis, 'notReloaded', true))
}

async function untilAnswered(address: string): Promise<void> {
  const answered = async (): Promise<void> => expect((await fetch(address)).status).toBe(200)
  await vi.waitFor(answered, { timeout: 120_000, interval: 200 })
}

const notReloaded = (): Promise<unknown> =>
  page.evaluate(() => Reflect.get(globalThis, 'notReloaded') as unknown)

const fog = (takeaway: string): string => `---
title: Fog keeps the boats in
author: Lin Mao
published: 2026-02-01T08:30:00+01:00
topics: [weather]
takeaways:
  - ${takeaway}
---

The boats stay in because of the fog.
`

test('a takeaway that is saved again', async () => {
  await open('/articles/fog/')
  await page
    .getByRole('region', { name: 'Key takeaways' })
    .getByText('The boats stay in.')
    .waitFor()
  content.save('articles/2026/fog.md', fog('The boats stay in until noon.'))
  await page.getByText('The boats stay in until noon.').waitFor()
  expect(await page.getByText('The boats stay in.', { exact: true }).count()).toBe(0)
  expect(await notReloaded()).toBe(true)
})

test('a new file, and one that is deleted', async () => {
  await open('/')
  const storm = page.getByRole('heading', { name: 'A storm is coming' })
  expect(await storm.count()).toBe(0)
  content.save(
    'articles/storm.md',
    fog('It comes from the west.').replace(/title: .*/u, 'title: A storm is coming'),
  )
  await storm.waitFor()
  rmSync(path.join(content.folder, 'articles/storm.md'))
  await storm.waitFor({ state: 'detached' })
  expect(await notReloaded()).toBe(true)
})

test('a mistake is told in the page, until it is mended', async () => {
  await open('/')
  content.save('articles/2026/fog.md', fog('The boats stay in.').replace('title:', 'titel:'))
  await page.getByText('2 problems stop a build').waitFor()
  content.save('articles/2026/fog.md', fog('The boats stay in.'))
  await page.getByText('2 problems stop a build').waitFor({ state: 'detached' })
  expect(await notReloaded()).toBe(true)
})

test('what a build holds back is marked', async () => {
  await open('/')
  const marked = async (title: string): Promise<readonly string[]> =>
    page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: title }) })
      .getByText(/^(?:Draft|Scheduled)$/u)
      .allTextContents()
  expect(await marked('canary-of-a-draft in the title')).toEqual(['Draft'])
  expect(await marked('canary-of-the-future in the title')).toEqual(['Scheduled'])
  expect(await marked('Fog keeps the boats in')).toEqual([])
  await open('/articles/plan/')
  expect(await page.getByText('Only seen while writing').textContent()).toBe(
    'Draft Only seen while writing: it is not part of the published site.',
  )
})

test('an address that leads nowhere is not found, whatever kind of page would stand there', async () => {
  const answers: (readonly [string, number, boolean])[] = []
  for (const address of ['/nope/', '/articles/nope/', '/topics/nope/', '/a/b/c/']) {
    const answer = await fetch(`${front}${address}`)
    const says = (await answer.text()).includes('There is nothing at this address')
    answers.push([address, answer.status, says])
  }
  expect(answers).toEqual([
    ['/nope/', 404, true],
    ['/articles/nope/', 404, true],
    ['/topics/nope/', 404, true],
    ['/a/b/c/', 404, true],
  ])
})

test('it ends when it is told to', async () => {
  child.kill('SIGTERM')
  expect((await ended).code).toBe(143)
})
