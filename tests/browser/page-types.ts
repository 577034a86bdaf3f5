/** One page of every type. */

import type { Page } from '@playwright/test'

export type PageType = { readonly name: string; readonly address: string; readonly status: number }

const own = (name: string, address: string, status = 200): PageType => ({ name, address, status })

/** Of the fixture, which has what the project's own content has not, and lies below a base path. */
const fixture = (name: string, address: string): PageType => ({
  name,
  // Not set where the configuration is read for the first time, before the set-up has run.
  address: new URL(address, process.env.PUBLICATION_UNDER_TEST ?? 'http://localhost/').href,
  status: 200,
})

/** The project's own pages; addresses are relative to the site's. */
export const ownPages: readonly PageType[] = [
  own('the front page', './'),
  own('an article', './articles/llama-weights-leak/'),
  own('a topic', './topics/society/'),
  own('the topics', './topics/'),
  own('an author', './authors/the-standfirst-desk/'),
  own('the authors', './authors/'),
  own('the page for addresses that lead nowhere', './nothing/here/', 404),
]

export const allPages: readonly PageType[] = [
  ...ownPages,
  fixture('a second page of a list', 'page/2/'),
  fixture('a corrected article', 'articles/pier/'),
  fixture('an article in Arabic', 'articles/dawn/'),
  fixture('a withdrawn article', 'articles/bell/'),
  fixture('an author with a portrait and links', 'authors/ada-brook/'),
]

/** The article that has every part an article can have. */
export const wholeArticle = './articles/llama-weights-leak/'

/** Opens a page and waits for all of it, pictures that load late included. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager'
    await Promise.all([...document.images].map((picture) => picture.decode()))
  })
}
