/** A sentence with a number offers a link to itself, in every way in which it can be come to. */

import { expect, type Locator, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { goThere } from '../support/evidence.ts'
import { fullArticle, inFixture, longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { smallTargets } from '../looks/small-targets.ts'

const offer = (page: Page): Locator =>
  page.getByRole('button', { name: /^Copy (?:a link to this sentence|link)$/u })
const anyOffer = (page: Page): Locator => page.locator('[data-sentence-link]')
const mark = (page: Page): Locator => page.locator('.evidence-mark a[href="#t-2"]').first()
const sentence = (page: Page): Locator =>
  page.locator('div.article-body [data-takeaways~="2"]').first()
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** The address that is offered for it. */
async function addressOf(page: Page): Promise<string> {
  const id = await sentence(page).getAttribute('id')
  return `${page.url().replace(/#.*/u, '')}#${id ?? ''}`
}

test('a link to a sentence', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(longArticle)
  await test.step('by keyboard: from the number to its link and on, and Escape takes it away', () =>
    expectByKeyboard(page))
  await test.step('whoever arrives at a sentence finds its link, until the sentence is gone', () =>
    expectOnArrival(page))
  const address = await copied(page)
  await page.goto('../')
  await page.goto(address)
  await test.step('also whoever comes from elsewhere; the number still leads to its takeaway', async () => {
    await expect(page.locator(':target')).toBeInViewport()
    await expect(offer(page)).toBeVisible()
    await mark(page).click()
    await expectTakeaway(page)
  })
  await test.step('a sentence without a number that somebody was sent to', () =>
    expectWithoutNumber(page))
})

async function expectByKeyboard(page: Page): Promise<void> {
  await mark(page).focus()
  // As by the tab key.
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(mark(page)).toBeFocused()
  await expect(offer(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(offer(page)).toBeFocused()
  expect.soft(await axeViolations(page)).toEqual([])
  expect.soft(await smallTargets(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await copied(page)).toBe(await addressOf(page))
  await page.keyboard.press('Escape')
  await expect(anyOffer(page)).toHaveCount(0)
  await expect(mark(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expectTakeaway(page)
}

/** In the panel, or in the sheet, which is closed then. */
async function expectTakeaway(page: Page): Promise<void> {
  await expect(page.locator('.takeaway-list > li:nth-child(2) > div > a:focus')).toBeInViewport()
  if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function expectOnArrival(page: Page): Promise<void> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'))
  await goThere(page, 2)
  await expect(offer(page)).toBeVisible()
  await expect(page.locator(':target')).toBeInViewport()
  expect.soft(await axeViolations(page)).toEqual([])
  await offer(page).click()
  await expect.poll(() => copied(page)).toBe(await addressOf(page))
  await expect(page.getByText('Copied', { exact: true }).last()).toBeVisible()
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await expect(anyOffer(page)).toHaveCount(0)
}

async function expectWithoutNumber(page: Page): Promise<void> {
  const id = await page
    .locator('div.article-body p [id^="s-"]:not([data-takeaways])')
    .nth(2)
    .getAttribute('id')
  await page.goto('../')
  await page.goto(`${longArticle}#${id ?? ''}`)
  await offer(page).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await copied(page)).toBe(page.url())
}

test('an article of another direction, and one with every part', async ({ page }) => {
  for (const address of [inFixture('articles/dawn/'), fullArticle]) {
    await page.goto(address)
    await goThere(page, 1)
    await expect(anyOffer(page)).toBeVisible()
    await expect(anyOffer(page)).toBeInViewport({ ratio: 1 })
    expect.soft(await axeViolations(page)).toEqual([])
  }
})
