/** One page of every type. */

import type { Page } from '@playwright/test'

export type PageType = {
  readonly name: string
  readonly address: string
  readonly status: number
  /** It asks search engines not to list it. */
  readonly isUnlisted?: true
  /** Without a script it says that it needs one. */
  readonly isOfScript?: true
}

/** Of the project's own content, whose articles are long; relative to the site's address. */
export const longArticle = './articles/llama-weights-leak/'

/** Of the fixture, which has what the project's own content has not, and lies below a base path. */
export const fullArticle = inFixture('articles/pier/')

export const searchPage = './search/'

/** The project's own pages. */
export const ownPages: readonly PageType[] = [
  { name: 'the front page', address: '../', status: 200 },
  { name: 'an article', address: longArticle, status: 200 },
  { name: 'a topic', address: './topics/society/', status: 200 },
  { name: 'the topics', address: './topics/', status: 200 },
  { name: 'the archive', address: './archive/', status: 200 },
  { name: 'a year', address: './archive/2026/', status: 200 },
  { name: 'an author', address: './authors/the-standfirst-desk/', status: 200 },
  { name: 'the authors', address: './authors/', status: 200 },
  { name: 'the corrections', address: './corrections/', status: 200 },
  { name: 'a standing page', address: './about/', status: 200 },
  { name: 'the search', address: searchPage, status: 200, isOfScript: true },
  { name: 'the reading settings', address: './settings/', status: 200, isOfScript: true },
  {
    name: 'what is saved',
    address: './saved/',
    status: 200,
    isUnlisted: true,
    isOfScript: true,
  },
  {
    name: 'the page for when there is no network',
    address: './offline/',
    status: 200,
    isUnlisted: true,
    isOfScript: true,
  },
  { name: 'the page for addresses that lead nowhere', address: './nothing/here/', status: 404 },
]

export const allPages: readonly PageType[] = [
  ...ownPages,
  { name: 'a second page of a list', address: inFixture('page/2/'), status: 200 },
  { name: 'a month', address: inFixture('archive/2025/11/'), status: 200 },
  { name: 'an article with every part', address: fullArticle, status: 200 },
  { name: 'an article in Arabic', address: inFixture('articles/dawn/'), status: 200 },
  {
    name: 'a withdrawn article',
    address: inFixture('articles/bell/'),
    status: 200,
    isUnlisted: true,
  },
  { name: 'an author with a portrait', address: inFixture('authors/ada-brook/'), status: 200 },
]

export function inFixture(address: string): string {
  return inSite(address, process.env.PUBLICATION_UNDER_TEST)
}

/** Of the fixture that is a publication in Arabic. */
export function inArabic(address: string): string {
  return inSite(address, process.env.ARABIC_UNDER_TEST)
}

/** @param site not set where the configuration is read for the first time, before the set-up has run */
function inSite(address: string, site = 'http://localhost/'): string {
  return new URL(address, site).href
}

/** Opens a page and waits for all of it, pictures that load late included. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager'
    await Promise.all([...document.images].map((picture) => picture.decode()))
  })
}
