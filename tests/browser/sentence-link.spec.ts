/** A sentence with a number offers a link to itself, in every way in which it can be come to. */

import { expect, type Locator, type Page } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'
import { fullArticle, inFixture, longArticle } from './page-types.ts'
import { test } from './page-with-tools.ts'
import { smallTargets } from './small-targets.ts'

const offer = (page: Page): Locator =>
  page.getByRole('button', { name: /^Copy (?:a link to this sentence|link)$/u })
const mark = (page: Page): Locator => page.locator('.evidence-mark a[href="#t-2"]').first()
const sentence = (page: Page): Locator =>
  page.locator('div.article-body [data-takeaways~="2"]').first()

/** The address that is offered for it. */
async function addressOf(page: Page): Promise<string> {
  const id = await sentence(page).getAttribute('id')
  return `${page.url().replace(/#.*/u, '')}#${id ?? ''}`
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

test('by keyboard: from the number to its link and on, and Escape takes it away', async ({
  page,
}) => {
  await page.goto(longArticle)
  await page.waitForLoadState('networkidle')
  await mark(page).focus()
  // As by the tab key.
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(mark(page)).toBeFocused()
  await expect(offer(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(offer(page)).toBeFocused()
  expect(await axeViolations(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await addressOf(page))
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-sentence-link]')).toHaveCount(0)
  await expect(mark(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#t-2$/u)
})

test('whoever arrives at a sentence finds its link, until the sentence is gone', async ({
  page,
}) => {
  await page.goto(longArticle)
  await page.locator('#t-2 a').click()
  await expect(offer(page)).toBeVisible()
  await expect(page.locator(':target')).toBeInViewport()
  expect(await axeViolations(page)).toEqual([])
  await offer(page).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await addressOf(page))
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await expect(page.locator('[data-sentence-link]')).toHaveCount(0)

  await page.goto('./')
  await page.goto(copied)
  await expect(page.locator(':target')).toBeInViewport()
  await expect(offer(page)).toBeVisible()
})

test('a sentence without a number that somebody was sent to', async ({ page }) => {
  await page.goto(longArticle)
  const id = await page
    .locator('div.article-body p [id^="s-"]:not([data-takeaways])')
    .nth(2)
    .getAttribute('id')
  await page.goto(`${longArticle}#${id ?? ''}`)
  await offer(page).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('the number still leads to its takeaway', async ({ page }) => {
  await page.goto(`${longArticle}#${(await firstId(page)) ?? ''}`)
  await expect(offer(page)).toBeVisible()
  await mark(page).click()
  await expect(page).toHaveURL(/#t-2$/u)
  await expect(page.locator('#t-2:target')).toBeInViewport()
})

test('a clipboard that is refused is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(`${longArticle}#${(await firstId(page)) ?? ''}`)
  await offer(page).click()
  await expect(page.getByText('Not copied: the browser does not allow it')).toBeVisible()
})

test('an article of another direction, and one with every part', async ({ page }) => {
  for (const address of [inFixture('articles/dawn/'), fullArticle]) {
    await page.goto(address)
    await page.locator('section.takeaways a').first().click()
    const button = page.locator('[data-sentence-link]')
    await expect(button).toBeVisible()
    await expect(button).toBeInViewport({ ratio: 1 })
    expect(await axeViolations(page)).toEqual([])
  }
})

async function firstId(page: Page): Promise<string | null> {
  await page.goto(longArticle)
  const id = await sentence(page).getAttribute('id')
  await page.goto('./')
  return id
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a number is a number, and nothing stands beside it', async ({ page }) => {
    await page.goto(`${longArticle}#${(await firstId(page)) ?? ''}`)
    await expect(page.locator(':target')).toBeInViewport()
    await expect(offer(page)).toHaveCount(0)
  })
})
