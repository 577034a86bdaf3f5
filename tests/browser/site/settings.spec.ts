/** A reader sets how pages look, and they stay so. */

import { expect, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { smallTargets } from '../looks/small-targets.ts'

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Reading settings' })

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Aa, Reading settings' }).click()
  await expect(dialog(page)).toBeVisible()
}

test('what is chosen over an article is there before the next page is drawn', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(longArticle)
  const light = await paper(page)
  await openDialog(page)
  await dialog(page).getByRole('radio', { name: 'Dark' }).check()
  await dialog(page).getByRole('radio', { name: 'Larger' }).check()
  await dialog(page).getByRole('radio', { name: 'Without serifs' }).check()
  const dark = await paper(page)
  expect(dark).not.toBe(light)
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toBeHidden()

  await page.addInitScript(() => {
    // The body begins before anything of the page is drawn.
    new MutationObserver((_, watching) => {
      if (document.body === null) return
      watching.disconnect()
      Reflect.set(globalThis, 'atBody', { ...document.documentElement.dataset })
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('../')
  expect(await page.evaluate((): unknown => Reflect.get(globalThis, 'atBody'))).toEqual({
    theme: 'dark',
    size: 'larger',
    face: 'sans',
  })
  expect(await paper(page)).toBe(dark)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '20px',
  )
})

test('by keyboard alone, and back to how it was in one step', async ({ page }) => {
  await page.goto(longArticle)
  const link = page.getByRole('link', { name: 'Aa, Reading settings' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await test.step('the dialog is clean, and its targets are large enough', async () => {
    expect.soft(await axeViolations(page)).toEqual([])
    expect.soft(await smallTargets(page)).toEqual([])
  })
  const sepia = dialog(page).getByRole('radio', { name: 'Sepia' })
  await dialog(page).getByRole('radio', { name: 'As the system' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(sepia).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await test.step('in dark, too', async () => {
    expect.soft(await axeViolations(page)).toEqual([])
  })
  await dialog(page).getByRole('button', { name: 'Back to how it was' }).press('Enter')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(link).toBeFocused()
})

test('another window follows', async ({ page, context }) => {
  await page.goto('./settings/')
  const other = await context.newPage()
  await other.goto('./settings/')
  await page.getByRole('radio', { name: 'Sepia' }).check()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await expect(other.getByRole('radio', { name: 'Sepia' })).toBeChecked()
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
