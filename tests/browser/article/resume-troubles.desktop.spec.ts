/** A place that is not to be remembered, cannot be, or is not there any more. */

import { expect } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { test } from '../support/changing-site.ts'
import { bar, farDown, halfRead, kept, path, readTo, scroll } from '../support/half-read.ts'
import { laterAnswer } from '../support/later-answer.ts'
import { whatWentWrong } from '../looks/what-went-wrong.ts'

test('one press forgets it', async ({ page, context, site }) => {
  await halfRead(site, context)
  await page.goto(site.address)
  await bar(page).getByRole('button', { name: 'Forget' }).click()
  await expect(bar(page)).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  const before = site.asked.length
  await page.goto(site.address + path)
  await laterAnswer(page)
  expect(site.asked.slice(before).filter((address) => address.includes('resume'))).toEqual([])
  await expect(bar(page)).toHaveCount(0)
})

test('whoever wants no places remembered: those there were are forgotten, and there are no new ones', async ({
  page,
  context,
  site,
}) => {
  await halfRead(site, context)
  const article = await context.newPage()
  await article.goto(site.address + path)
  await page.goto(site.address)
  await expect(bar(page)).toBeVisible()
  await page.getByRole('link', { name: 'Aa, Reading settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Reading settings' })
  await dialog.getByRole('radio', { name: 'Not remembered' }).check()
  await expect(bar(page)).toHaveCount(0)
  const stored = (): Promise<unknown> => page.evaluate(() => ({ ...localStorage }))
  const off = { 'standfirst/settings': '{"places":"off"}' }
  expect(await stored()).toEqual(off)
  // Also in a window that was open before, and after a page was opened anew.
  for (const opened of [false, true]) {
    if (opened) await article.reload()
    await scroll(article, { top: opened ? 2000 : 2500 })
    expect(await stored()).toEqual(off)
  }
  expect.soft(await axeViolations(page)).toEqual([])
  await dialog.getByRole('radio', { name: 'Remembered', exact: true }).check()
  expect(await stored()).toEqual({})
  await readTo(article, farDown)
  await page.goto(`${site.address}settings/`)
  await page.getByRole('radio', { name: 'Not remembered' }).check()
  await page.goto(`${site.address}saved/`)
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click()
  await expect.poll(stored).toEqual({})
  await page.goto(`${site.address}settings/`)
  await expect(page.getByRole('radio', { name: 'Remembered', exact: true })).toBeChecked()
})

test('where the sentence itself is gone, the one before it is offered', async ({
  page,
  context,
  site,
}) => {
  await halfRead(site, context)
  await page.goto(site.address)
  const at = (await kept(page))[0]?.at ?? ''
  site.change(path, (html) => html.replaceAll(at, 's-reworded'))
  await page.goto(site.address + path)
  await bar(page)
    .getByRole('link', { name: /^Continue at/u })
    .click()
  await expect(page.locator('.article-body :target')).toBeInViewport()
  expect(new URL(page.url()).hash).not.toBe(`#${at}`)
})

test('what stands in the storage is not believed', async ({ page, site }) => {
  const wrong = whatWentWrong(page, 200)
  await page.addInitScript(() => {
    const visit = { title: '<b>x</b>', lang: '', dir: '', at: 's-1', ids: 's-1', isDone: false }
    localStorage.setItem(
      'standfirst/visits',
      JSON.stringify([
        7,
        { path: 'javascript:alert(1)' },
        { ...visit, path: '//foreign.invalid/articles/a/' },
        { ...visit, path: '/articles/a/' },
      ]),
    )
  })
  await page.goto(site.address)
  await expect(bar(page).getByRole('link')).toHaveText(['Continue reading “<b>x</b>”'])
  expect(wrong).toEqual([])
})

test('storage that is refused: the article is read as ever', async ({ page, site }) => {
  const wrong = whatWentWrong(page, 200)
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.clock.install()
  await page.goto(site.address + path)
  await scroll(page, { top: 2500 })
  await page.reload()
  await laterAnswer(page)
  await expect(bar(page)).toHaveCount(0)
  expect(wrong).toEqual([])
})
