/** On a phone the first takeaway is there before anything is scrolled. */

import { expect, test } from '@playwright/test'

test('on every article, in what a 390 by 844 screen shows under the bars of its browser', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 })
  await page.goto('./')
  const addresses = await page
    .getByRole('main')
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses.length).toBeGreaterThan(5)
  for (const address of addresses) {
    await page.goto(address)
    await expect(
      page.getByRole('region', { name: 'Key takeaways' }).getByRole('listitem').first(),
      address,
    ).toBeInViewport({ ratio: 1 })
  }
})
