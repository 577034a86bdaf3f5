/** On a phone the first takeaway is there before anything is scrolled. */

import { expect } from '@playwright/test'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { test } from '../support/page-with-tools.ts'

test('on every article, in what a 390 by 844 screen shows under the bars of its browser', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 })
  await page.goto('../')
  const addresses = await page
    .getByRole('main')
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses.length).toBeGreaterThan(5)
  for (const address of addresses) {
    await page.goto(address)
    const language = await page
      .getByRole('article')
      .evaluate((article) => article.closest<HTMLElement>('[lang]')?.lang ?? '')
    const { keyTakeaways } = messagesIn(language)
    await expect(
      page.getByRole('region', { name: keyTakeaways }).getByRole('listitem').first(),
      address,
    ).toBeInViewport({ ratio: 1 })
  }
})
