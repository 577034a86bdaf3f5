/** Pages in dark and in sepia. That every pair of colours has the contrast it needs is shown by tests/components/contrast.test.ts. */

import { expect } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { allPages, fullArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

const looks = [
  { name: 'in dark, as the system has it', colorScheme: 'dark', theme: null },
  { name: 'in dark, chosen', colorScheme: 'light', theme: 'dark' },
  { name: 'in sepia', colorScheme: 'light', theme: 'sepia' },
] as const

for (const { name, address } of allPages.filter(({ address }) =>
  ['../', fullArticle, './settings/'].includes(address),
)) {
  test(`axe finds nothing on ${name} in dark and in sepia`, async ({ page }) => {
    await page.goto(address)
    for (const { name, colorScheme, theme } of looks) {
      await page.emulateMedia({ colorScheme })
      await page.evaluate((chosen) => {
        if (chosen !== null) document.documentElement.dataset.theme = chosen
      }, theme)
      expect.soft(await axeViolations(page), name).toEqual([])
    }
  })
}
