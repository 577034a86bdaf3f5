/** An article that a reader has left half way. */

import { type BrowserContext, expect, type Page } from '@playwright/test'
import type { ChangingSite } from './changing-site.ts'

export const path = 'articles/llama-weights-leak/'
export const headline = 'How Meta lost its hold on LLaMA in a week'
export const bar = (page: Page) => page.getByRole('region', { name: 'Where you were' })

/** How long a reader rests until the place is remembered, in milliseconds. */
export const rest = 500

type Kept = { readonly at: string; readonly isDone: boolean }

export const kept = (page: Page): Promise<readonly Kept[]> =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem('standfirst/visits') ?? '[]') as readonly Kept[],
  )

/** Reads on by so much, or to a place, and rests there. */
export async function scroll(page: Page, to: ScrollToOptions): Promise<void> {
  await page.evaluate(async (there) => {
    const scrolled = new Promise((resolve) => {
      addEventListener('scroll', resolve, { once: true })
    })
    scrollTo({ ...there, behavior: 'instant' })
    await scrolled
  }, to)
  await page.clock.runFor(rest)
}

/** Reads on to the paragraph with these words, and rests there. */
export async function readTo(page: Page, words: string): Promise<void> {
  const top = await page
    .getByText(words)
    .evaluate((sentence) => scrollY + sentence.getBoundingClientRect().top - innerHeight / 4)
  await scroll(page, { top })
  expect(await kept(page)).toHaveLength(1)
}

/** In the second half of the article. */
export const farDown = 'The weights were not, and they were what counted.'

export async function halfRead(site: ChangingSite, context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(site.address + path)
  await readTo(page, farDown)
  await page.close()
}
