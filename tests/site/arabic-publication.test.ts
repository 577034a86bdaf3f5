/** A publication in Arabic: its words are Arabic, and its pages run from right to left. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serveSite } from '#lib/serve/serve-site.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { getBrowser } from '../browser/support/get-browser.ts'
import { launchOptions } from '../browser/support/launch-options.ts'
import { languageArticles } from '../fixtures/language-articles.ts'
import { deadLinks } from './support/dead-links.ts'
import { htmlDocument } from './support/dom.ts'
import { elementsOf } from './support/elements-of.ts'
import { htmlFaults } from './support/html-faults.ts'
import { type ReadSite, readSite } from './support/read-site.ts'
import { testSite } from './support/test-sites.ts'

let folder: string
let site: ReadSite
let served: Extract<Served, { kind: 'serving' }>
let browser: Browser

beforeAll(async () => {
  folder = (await testSite('arabic')).folder
  site = await readSite(folder, '')
  const answer = await serveSite({ folder, basePath: '', port: 0 })
  if (answer.kind === 'failed') throw new Error(answer.reason)
  served = answer
  const found = await getBrowser(console.log)
  if (found.kind === 'none') throw new Error(found.line)
  browser = await chromium.launch(launchOptions(found.path))
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

test('every page says so', () => {
  const tongues = [...site.pages].map(([page, html]) => {
    const root = elementsOf(html).find(({ name }) => name === 'html')?.attributes
    return [page, root?.get('lang'), root?.get('dir')]
  })
  expect(tongues).toEqual([...site.pages.keys()].map((page) => [page, 'ar', 'rtl']))
})

test('under a name in any script stands what it names, with the address that programs are told', () => {
  const found = [...site.pages]
    .map(([file, html]) => ({ file, page: htmlDocument(html) }))
    .filter(({ file }) => /[^ -~]/u.test(file))
    .map(({ file, page }) => [
      file,
      page.querySelector('h1')?.textContent,
      page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    ])
  const at = (address: string): string => encodeURI(`https://example.org/${address}/`)
  const named = [
    ...['سامي نصر', 'ليلى حداد'].map((name) => [`authors/${name.replace(' ', '-')}`, name]),
    ['articles/جرس-الميناء', 'جرس الميناء يعود إلى مكانه'],
    ['topics/ميناء', 'الميناء'],
    ['عن-الرصيف', 'عن الرصيف'],
    ...languageArticles.flatMap(({ slug, title, author, topic }) => [
      [`articles/${slug}`, title],
      [`authors/${author.toLowerCase().replaceAll(/[ ־]/gu, '-')}`, author],
      [`topics/${topic.id}`, topic.label],
    ]),
  ].filter(([address = '']) => /[^ -~]/u.test(address))
  expect(new Set(found.map((each) => each.join(' ')))).toEqual(
    new Set(
      named.map(([address = '', heading = '']) =>
        [`${address}/index.html`, heading, at(address)].join(' '),
      ),
    ),
  )
  expect([...site.oldAddresses.keys()]).toEqual(['articles/bell/index.html', 'الجرس/index.html'])
  const told = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8')
  expect(found.filter(([, , address]) => !told.includes(`<loc>${String(address)}</loc>`))).toEqual(
    [],
  )
})

test('no page has an English word of the interface', () => {
  const english = Object.values(messagesIn('en')).filter((words) => typeof words === 'string')
  const left = [...site.pages].flatMap(([page, html]) =>
    english
      .filter((words) => html.includes(`>${words}<`) || html.includes(`"${words}"`))
      .map((words) => `${page}: ${words}`),
  )
  expect(left).toEqual([])
})

test('its pages are whole', async () => {
  expect(deadLinks(site)).toEqual([])
  expect(await htmlFaults(site.pages)).toEqual([])
})

test.each([
  // In reading order, from where a line begins to where it ends.
  ['/', ['body > header h1', 'body > header nav']],
  ['/', ['ol article > p', 'ol article > div']],
  ['/topics/', ['main li > h2', 'main li > h2 + p', 'main li > p + p']],
  ['/articles/lighthouse/', ['.article-contents', 'div.article-body', 'section.takeaways']],
  ['/articles/fog/', ['a[rel=prev]', 'a[rel=next]']],
])('%s stands the other way round: %j', async (address, parts) => {
  const page = await open(address)
  const edges = await Promise.all(
    parts.map(async (part) => {
      const box = await page.locator(part).first().boundingBox()
      return { part, right: (box?.x ?? 0) + (box?.width ?? 0) }
    }),
  )
  await page.close()
  const fromTheRight = edges.toSorted((a, b) => b.right - a.right).map(({ part }) => part)
  expect(fromTheRight).toEqual(parts)
})

test('letters that join are never set apart', async () => {
  const page = await open('/articles/lighthouse/')
  const spaced = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !['normal', '0px'].includes(getComputedStyle(element).letterSpacing))
      .map((element) => element.tagName),
  )
  await page.close()
  expect(spaced).toEqual([])
})

async function open(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(new URL(address, served.address).href)
  return page
}
