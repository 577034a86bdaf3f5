/** Settings in another window, where the browser keeps nothing, and where nothing more can be loaded. */

import { expect } from '@playwright/test'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

test('another window follows', async ({ page, context }) => {
  await page.goto('./settings/')
  const other = await context.newPage()
  await other.goto('./settings/')
  await page.getByRole('radio', { name: 'Sepia' }).check()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await expect(other.getByRole('radio', { name: 'Sepia' })).toBeChecked()
  await other.goto(longArticle)
  const edges = (): Promise<readonly string[]> =>
    other
      .locator('meta[name="theme-color"]')
      .evaluateAll((all: HTMLMetaElement[]) => all.map(({ content }) => content))
  await expect.poll(edges).toEqual(['rgb(244, 234, 213)', 'rgb(244, 234, 213)'])
  await page.getByRole('radio', { name: 'As the system' }).check()
  await expect(other.locator('html')).not.toHaveAttribute('data-theme')
  await expect.poll(edges).toEqual(['#fdfcf9', '#15181d'])
})

test('storage that is refused: the page changes all the same, and says that it will not last', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto('./settings/')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('status')).toHaveText(
    'This browser keeps nothing: what you choose holds for this page only.',
  )
})

test('where nothing more can be loaded, links lead to the pages of the settings and of what is saved', async ({
  page,
}) => {
  for (const [role, name, leadsTo] of [
    ['link', 'Aa, Reading settings', /\/settings\/$/u],
    ['button', 'Save', /\/saved\/$/u],
  ] as const) {
    await page.goto(longArticle)
    await page.route(/lazy/u, (route) => route.abort())
    await page.getByRole(role, { name }).click()
    await expect(page).toHaveURL(leadsTo)
    await page.unroute(/lazy/u)
  }
})
