/** The list of results: how long it is, and by keyboard. */

import { expect } from '@playwright/test'
import { inFixture, searchPage } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { askedFor, field, results, status, titles } from '../support/search-page.ts'

test('ten at a time, and the address keeps how many', async ({ page }) => {
  await page.goto(inFixture('search/?q=noon'))
  await expect(status(page)).toHaveText('22 articles, the first 10 are shown')
  await expect(titles(page)).toHaveCount(10)
  await results(page).getByRole('button', { name: 'Show 10 more' }).click()
  await expect(status(page)).toHaveText('22 articles, the first 20 are shown')
  await expect(titles(page).nth(10).getByRole('link')).toBeFocused()
  await results(page).getByRole('button', { name: 'Show 2 more' }).click()
  await expect(status(page)).toHaveText('22 articles')
  await expect.poll(() => askedFor(page)).toBe('?q=noon&shown=30')
  await page.reload()
  await expect(titles(page)).toHaveCount(22)
})

test('by keyboard: down into the results, back up, and Enter follows', async ({ page }) => {
  await page.goto(`${searchPage}?q=weights`)
  await expect(titles(page).first()).toBeVisible()
  await field(page).focus()
  await page.keyboard.press('ArrowDown')
  const links = results(page).getByRole('link')
  await expect(links.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(links.nth(2)).toBeFocused()
  for (let up = 0; up < 3; up += 1) await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\/llama-weights-leak\/$/u)
})
