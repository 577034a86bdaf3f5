/** Whoever comes for the first time is offered nothing, and nothing of it stays on the device. */

import { expect } from '@playwright/test'
import { test } from '../support/changing-site.ts'
import { laterAnswer } from '../support/later-answer.ts'

test('a first visit registers nothing, loads nothing more and keeps nothing', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}articles/llama-weights-leak/`)
  await laterAnswer(page)
  await expect(page.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('region', { name: 'Where you were' })).toHaveCount(0)
  expect(site.asked.filter((address) => /sw\.js|lazy/u.test(address))).toEqual([])
  expect(
    await page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      lists: await caches.keys(),
      kept: localStorage.length,
    })),
  ).toEqual({ workers: 0, lists: [], kept: 0 })
})
