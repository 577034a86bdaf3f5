/** What is shared of a site that has an address, and a browser that shares nothing. */

import { expect } from '@playwright/test'
import { fullArticle, longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { share, shared, withSystem } from '../support/system-sharing.ts'

test('a site with an address shares that', async ({ page }) => {
  await withSystem(page)
  await page.goto(fullArticle)
  await share(page).click()
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
  expect(await shared(page)).toEqual({ title: 'The pier gets a second storey', url: canonical })
})

test('where the browser has none, nothing stands there', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await page.goto(longArticle)
  await expect(page.getByRole('button', { name: 'Copy takeaways' })).toBeVisible()
  await expect(page.locator('[data-share]')).toBeHidden()
})
