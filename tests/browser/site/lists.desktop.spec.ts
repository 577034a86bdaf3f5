/** What a list of articles does not say twice. */

import { expect } from '@playwright/test'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

test('a topic’s page does not print its own topic on every row', async ({ page }) => {
  await page.goto('./topics/security/')
  const topics = await page.locator('.entry-meta a').allTextContents()
  expect(topics.length).toBeGreaterThan(0)
  expect(topics).not.toContain('Security')
})

test('an article shows no other twice', async ({ page }) => {
  await page.goto(longArticle)
  const links = await page
    .locator(':is(.related-link, .neighbour)')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  expect(links).toEqual([...new Set(links)])
})
