/** What becomes of a copy when the site changes, and of all of them in two windows: nothing of that hangs on the kind of window. */

import { expect, type Page } from '@playwright/test'
import { test } from '../support/changing-site.ts'
import { laterAnswer } from '../support/later-answer.ts'
import {
  findNetwork,
  heading,
  headline,
  lists,
  loseNetwork,
  path,
  pressSave,
  said,
  saveArticle,
  savedItems,
} from '../support/saving.ts'

const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

/** What is kept of the article has these words. */
const expectKept = (page: Page, words: string): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(
        async (address) => (await (await caches.match(address))?.text()) ?? 'nothing',
        new URL(`../${path}`, page.url()).href,
      ),
    )
    .toContain(words)

test('what becomes of a copy', async ({ page, context, site }) => {
  await saveArticle(page, site)
  await test.step('a server that is broken replaces none', async () => {
    site.change(path, 500)
    await page.goto(site.address + path)
    await expect(heading(page)).toHaveText(headline)
    const before = site.asked.length
    await page.goto(`${site.address}saved/`)
    await expect(page.getByRole('main').locator('li small')).toHaveText(/· \d+\skB$/u)
    // The list asks after it, and is told.
    await expect.poll(() => site.asked.slice(before).some((each) => each.endsWith(path))).toBe(true)
    await laterAnswer(page)
    await loseNetwork(site, context)
    await page.goto(site.address + path)
    await expect(heading(page)).toHaveText(headline)
    await findNetwork(site, context)
  })
  await test.step('of an article that is gone it stays, and the list says so', async () => {
    site.change(path, 404)
    await page.goto(`${site.address}saved/`)
    await expect(savedItems(page)).toContainText('No longer on the site: this is your copy')
    await savedItems(page).getByRole('link', { name: headline }).click()
    await expect(heading(page)).toHaveText(headline)
    site.change(path, null)
    await page.goto(`${site.address}saved/`)
    await expect(savedItems(page)).not.toContainText('No longer')
  })
  await test.step('a corrected article replaces it', async () => {
    site.change(path, (html) => html.replace('seven days earlier', 'six days earlier'))
    // Without opening it: the list asks after what it lists.
    await page.goto(`${site.address}saved/`)
    await expectKept(page, 'six days earlier')
    await loseNetwork(site, context)
    await page.goto(site.address + path)
    await expect(page.getByText('that Meta had announced six days earlier')).toBeVisible()
    await findNetwork(site, context)
  })
  await test.step('of a withdrawn article the notice takes its place', async () => {
    const notice = `<article><h1>${headline}</h1><div class="withdrawn"><p>Withdrawn, since it was wrong.</p></div></article>`
    site.change(path, (html) => html.replace(/<article.*<\/article>/su, notice))
    await page.goto(`${site.address}saved/`)
    await expect(savedItems(page)).toContainText('Withdrawn: the notice is kept')
    await loseNetwork(site, context)
    await page.goto(site.address + path)
    await expect(page.getByText('Withdrawn, since it was wrong.')).toBeVisible()
  })
})

test('two windows', async ({ page, context, site }) => {
  await saveArticle(page, site)
  const other = await context.newPage()
  await test.step('what one removes is gone in the other', async () => {
    await other.goto(`${site.address}saved/`)
    await other.getByRole('button', { name: `Remove “${headline}”` }).click()
    await expect(other.getByText('Nothing is saved yet.')).toBeVisible()
    // It still looks saved here, and a press makes it so.
    await pressSave(page)
  })
  await test.step('everything on the device is forgotten, once that was asked', async () => {
    await other.goto(`${site.address}settings/`)
    await other.getByRole('radio', { name: 'Dark' }).check()
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.evaluate(() => {
      // Of another site on the same host.
      localStorage.setItem('standfirst/reader/settings', '{}')
      return caches.open('standfirst/reader/pages')
    })
    await page.goto(`${site.address}saved/`)
    const forget = page.getByRole('button', { name: 'Forget everything on this device' })
    const dialog = page.getByRole('dialog', { name: 'Forget everything on this device?' })
    await forget.click()
    await expect(dialog).toContainText('This cannot be undone.')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(savedItems(page)).toHaveCount(1)
    await forget.click()
    await dialog.getByRole('button', { name: 'Forget everything' }).click()
    await expect(said(page)).toHaveText('Everything is forgotten.')
    await expect(page.getByText('Nothing is saved yet.')).toBeVisible()
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  })
  await test.step('the worker lives on in the pages that it has; it keeps nothing any more', async () => {
    await other.goto(site.address + path)
    // It answers one question after the other.
    await other.reload()
    await laterAnswer(other)
    expect(await lists(page)).toEqual(['standfirst/reader/pages'])
    expect(await workers(page)).toBe(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
      'standfirst/reader/settings',
    ])
  })
})
