/** An article is handed to the system's own ways of sharing, where it has any. */

import { expect, type Locator, type Page } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'
import { fullArticle, longArticle } from './page-types.ts'
import { test } from './page-with-tools.ts'
import { smallTargets } from './small-targets.ts'

const share = (page: Page): Locator => page.getByRole('button', { name: 'Share…' })

/** A system that shares, or refuses to by an error of this name. */
async function withSystem(page: Page, refusal: string | null): Promise<void> {
  await page.addInitScript((name) => {
    Object.defineProperty(navigator, 'share', {
      value: (shared: unknown) => {
        Reflect.set(globalThis, 'shared', shared)
        return name === null ? Promise.resolve() : Promise.reject(new DOMException('no', name))
      },
    })
  }, refusal)
}

const shared = (page: Page): Promise<unknown> =>
  page.evaluate((): unknown => Reflect.get(globalThis, 'shared'))

test('by pointer and by keyboard it is given the headline and the address', async ({ page }) => {
  await withSystem(page, null)
  await page.goto(`${longArticle}#main-content`)
  await expect(share(page)).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  const expected = {
    title: 'How Meta lost its hold on LLaMA in a week',
    url: page.url().replace('#main-content', ''),
  }
  await share(page).click()
  expect(await shared(page)).toEqual(expected)
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'shared'))
  await share(page).focus()
  await page.keyboard.press('Space')
  expect(await shared(page)).toEqual(expected)
})

test('a site with an address shares that', async ({ page }) => {
  await withSystem(page, null)
  await page.goto(fullArticle)
  await share(page).click()
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
  expect(await shared(page)).toEqual({ title: 'The pier gets a second storey', url: canonical })
})

test('who closes the sheet stays where he was', async ({ page }) => {
  await withSystem(page, 'AbortError')
  await page.goto(longArticle)
  const before = page.url()
  await share(page).click()
  expect(await shared(page)).toBeDefined()
  expect(page.url()).toBe(before)
})

test('where the browser has none, nothing stands there', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await page.goto(longArticle)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[data-share]')).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing stands there either', async ({ page }) => {
    await page.goto(longArticle)
    await expect(page.locator('[data-share]')).toBeHidden()
  })
})
