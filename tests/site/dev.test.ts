/** `npm run dev`: what is saved stands in the open page, without a reload. */

import { rmSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { getBrowser } from '../browser/support/get-browser.ts'
import { axeViolations } from '../browser/looks/axe-violations.ts'
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
  const context = await browser.newContext()
  page = await context.newPage()
  page.setDefaultTimeout(60_000)
  // Pictures are made anew for each request here, which takes time and is tested elsewhere.
  await page.route('**/images/*', (route) => route.abort())
  return () => context.close()
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

/** In the order of the desk, while nothing is broken. */
const desk = [
  'canary-of-a-draft in the title',
  'The pier gets a second storey',
  'canary-of-the-future in the title',
  'Fog keeps the boats in',
  'الميناء يستيقظ قبل الفجر',
  'The harbour bell is gone',
]

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

const bar = () => page.getByRole('region', { name: 'Problems' })

const fogFile = 'articles/2026/fog.md'

/** Thirty paragraphs; the twentieth goes on with what is given. */
const longFog = (more = ''): string => {
  const paragraphs = Array.from(
    { length: 30 },
    (_, nth) =>
      `Boat ${nth + 1} [stays in](/articles/pier/), say its crew.${nth === 19 ? more : ''}`,
  )
  // To which another article leads.
  const night = '## At night\n\nIt is worse.\n'
  return `${fog('The boats stay in.')}\n${paragraphs.join('\n\n')}\n\n${night}`
}

const lineOf = (words: string, text: string): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1

const placeOnPage = (): Promise<unknown> =>
  page.evaluate(() => [scrollY, document.activeElement?.textContent, innerHeight])

test('a mistake leaves the text as it last could be read, and is told beside it until it is mended', async () => {
  content.save(fogFile, longFog())
  await open('/articles/fog/')
  const about = page.getByRole('paragraph').filter({ hasText: 'Boat 20' })
  await about.getByRole('link').focus()
  const before = await placeOnPage()

  const broken = longFog(' ![A boat](../../images/no-boat.png)')
  content.save(fogFile, broken)
  const mark = about.getByRole('link', { name: 'Problem 1' })
  await mark.waitFor()
  const at = `${lineOf('Boat 20', broken)}:${'Boat 20 [stays in](/articles/pier/), say its crew. '.length + 1}`
  const item = bar().getByRole('listitem').first()
  expect(await item.getByRole('code').textContent()).toBe(`${content.folder}/${fogFile}:${at}`)
  expect(await item.textContent()).toContain('Unexpected picture `images/no-boat.png`')
  expect(await page.getByRole('status').first().textContent()).toMatch(
    /^Shown as it was before · /u,
  )
  expect(await placeOnPage()).toEqual(before)

  // Whoever wants it goes from the place into the editor, from now on.
  expect(await item.getByRole('link').allTextContents()).toEqual(['Show the place'])
  await bar().getByLabel('Open places in VS Code').check()
  const way = `vscode://file${content.folder}/${fogFile}:${at}`
  expect(await item.getByRole('link').first().getAttribute('href')).toBe(way)
  await page.reload()
  await item.getByRole('link').nth(1).waitFor()
  expect(await item.getByRole('link').first().getAttribute('href')).toBe(way)
  await bar().locator('summary').click()
  await mark.click()
  expect(await item.isVisible()).toBe(true)

  await page.evaluate(() => Reflect.set(globalThis, 'notReloaded', true))
  await about.getByRole('link').last().focus()
  const reloaded = await placeOnPage()
  content.save(fogFile, longFog())
  await mark.waitFor({ state: 'detached' })
  await bar().getByText('images/no-boat.png').waitFor({ state: 'detached' })
  expect(await page.locator('[data-problem]').count()).toBe(0)
  expect(await placeOnPage()).toEqual(reloaded)
  expect(await notReloaded()).toBe(true)
})

test('a file that never could be read shows the lines around what is wrong', async () => {
  await open('/')
  content.save('articles/storm.md', fog('It comes.').replace('title:', 'titel:'))
  await bar().getByText('1 problem stops a build').waitFor()
  await open('/articles/storm/')
  const lines = page.getByRole('group', { name: 'The lines around line 2' }).first()
  expect(await lines.textContent()).toContain('2 titel: Fog keeps the boats in\n')
  // The page says it, and the bar does not say it again.
  expect(await page.getByText('Unexpected key `titel`').count()).toBe(1)
  expect(await page.getByLabel('Open places in VS Code').count()).toBe(1)
})

test('what somebody has opened stays open through a save', async () => {
  const carried = 'The boats stay in because of the fog.'
  const saved = (more = ''): string => longFog(more).replace('- The boats stay in.', `- ${carried}`)
  content.save(fogFile, saved())
  await open('/articles/fog/')
  await page.locator('section.takeaways a.evidence-kind').first().click()
  const passage = page.locator('.peek')
  await passage.waitFor()
  await page.getByRole('link', { name: 'Aa, Reading settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Reading settings' })
  await settings.getByRole('radio', { name: 'Dark' }).check()

  content.save(fogFile, saved(' It is cold.'))
  await page.getByText('It is cold.').waitFor()
  expect(await settings.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)
  expect(await settings.isVisible()).toBe(true)
  expect(await passage.isVisible()).toBe(true)
  await settings.getByRole('button', { name: 'Close' }).click()
  await settings.waitFor({ state: 'hidden' })
  expect(await notReloaded()).toBe(true)
})

test('the desk has every article, those first that need attention, and is like every page', async () => {
  await open('/desk/')
  const rows = page.locator('.desk-row')
  expect(await rows.getByRole('heading').allTextContents()).toEqual(['articles/storm.md', ...desk])
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('radio', { name: /^Scheduled/u }).check()
  expect(await rows.filter({ visible: true }).getByRole('heading').allTextContents()).toEqual([
    'canary-of-the-future in the title',
  ])
  rmSync(path.join(content.folder, 'articles/storm.md'))
  await rows.filter({ hasText: 'storm' }).waitFor({ state: 'detached' })
  expect(await rows.filter({ visible: true }).count()).toBe(1)
  expect(await notReloaded()).toBe(true)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  expect(await axeViolations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
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
