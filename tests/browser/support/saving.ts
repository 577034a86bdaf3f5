/** How a reader keeps an article on the device, and loses the network. */

import { type BrowserContext, expect, type Page } from '@playwright/test'
import type { ChangingSite } from './changing-site.ts'

export const path = 'articles/llama-weights-leak/'
export const headline = 'How Meta lost its hold on LLaMA in a week'
export const save = (page: Page) =>
  page.locator('.reading-tools').getByRole('button', { name: 'Save' })
export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
/** Before the places where somebody was. */
export const savedItems = (page: Page) =>
  page.getByRole('main').locator('section').first().getByRole('listitem')
export const readable = (page: Page) =>
  page.getByRole('main').getByRole('listitem').getByRole('link')
export const said = (page: Page) => page.getByRole('status').last()

export async function saveArticle(page: Page, site: ChangingSite): Promise<void> {
  await page.goto(site.address + path)
  await pressSave(page)
}

export async function pressSave(page: Page): Promise<void> {
  await save(page).click()
  // It fetches all that the site can do on a device, which takes a busy machine a while.
  await expect(said(page)).toHaveText('Saved. It can be read without a network.', {
    timeout: 20_000,
  })
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true')
}

export async function loseNetwork(site: ChangingSite, context: BrowserContext): Promise<void> {
  site.reachable(false)
  await context.setOffline(true)
}

export async function findNetwork(site: ChangingSite, context: BrowserContext): Promise<void> {
  site.reachable(true)
  await context.setOffline(false)
}

/** The names of what is kept on the device. */
export const lists = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await caches.keys()).toSorted())
