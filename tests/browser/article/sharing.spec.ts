/** An article is handed to the system's own ways of sharing, where it has any. */

import { expect, type Locator, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { laterAnswer } from '../support/later-answer.ts'
import { fullArticle, longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { smallTargets } from '../looks/small-targets.ts'

const share = (page: Page): Locator => page.getByRole('button', { name: 'Share…' })

/** A system that shares, or refuses to by an error of the name that `refusal` has. */
async function withSystem(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (shared: unknown) => {
        Reflect.set(globalThis, 'shared', shared)
        const name = Reflect.get(globalThis, 'refusal') as string | undefined
        return name === undefined ? Promise.resolve() : Promise.reject(new DOMException('no', name))
      },
    })
  })
}

const shared = (page: Page): Promise<unknown> =>
  page.evaluate((): unknown => {
    const value: unknown = Reflect.get(globalThis, 'shared')
    Reflect.deleteProperty(globalThis, 'shared')
    return value
  })

test('by pointer and by keyboard it is given the headline and the address; who closes the sheet stays where he was', async ({
  page,
}) => {
  await withSystem(page)
  await page.goto(`${longArticle}#main-content`)
  await expect(share(page)).toBeVisible()
  expect.soft(await axeViolations(page)).toEqual([])
  expect.soft(await smallTargets(page)).toEqual([])
  const address = page.url()
  const expected = {
    title: 'How Meta lost its hold on LLaMA in a week',
    url: address.replace('#main-content', ''),
  }
  await share(page).click()
  expect(await shared(page)).toEqual(expected)
  await share(page).focus()
  await page.keyboard.press('Space')
  expect(await shared(page)).toEqual(expected)
  await page.evaluate(() => Reflect.set(globalThis, 'refusal', 'AbortError'))
  const wrong: string[] = []
  page.on('pageerror', ({ message }) => wrong.push(message))
  await share(page).click()
  expect(await shared(page)).toEqual(expected)
  await laterAnswer(page)
  expect(page.url()).toBe(address)
  expect(wrong).toEqual([])
})

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
