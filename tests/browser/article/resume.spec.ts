/** A reader leaves an article half way, comes back, and goes on; what changed meanwhile is marked. */

import { type BrowserContext, expect, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { type ChangingSite, test } from '../support/changing-site.ts'
import { bar, halfRead, headline, kept, path, rest, scroll } from '../support/half-read.ts'
import { laterAnswer } from '../support/later-answer.ts'
import { layoutShifts } from '../looks/layout-shifts.ts'
import { smallTargets } from '../looks/small-targets.ts'
import { whatWentWrong } from '../looks/what-went-wrong.ts'

/** Until what offers places has come and has offered none. */
async function expectNoOffer(page: Page, site: ChangingSite): Promise<void> {
  await expect.poll(() => site.asked.some((address) => address.includes('resume'))).toBe(true)
  await laterAnswer(page)
  await expect(bar(page)).toHaveCount(0)
}

test('half read', async ({ page, context, site }) => {
  await halfRead(site, context)
  const shifts = await layoutShifts(page)
  await test.step('the front page offers the place, without moving anything', async () => {
    await page.goto(site.address)
    await expect(bar(page)).toBeVisible()
    expect.soft(await shifts()).toEqual([])
    expect.soft(await axeViolations(page)).toEqual([])
    expect.soft(await smallTargets(page)).toEqual([])
  })
  await test.step('the end of the page can be scrolled clear of the bar', async () => {
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }))
    const foot = await page.locator('.site-footer nav').last().boundingBox()
    const box = await bar(page).boundingBox()
    expect.soft((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0)
  })
  await test.step('and leads to it', async () => {
    await bar(page)
      .getByRole('link', { name: `Continue reading “${headline}”` })
      .click()
    await expect(page).toHaveURL(/llama-weights-leak\/#s-/u)
    await expect(page.locator('.article-body :target')).toBeInViewport()
  })
  await test.step('back at the article, one press leads to the sentence that was read last', () =>
    expectToGoOn(page, context, site))
  // Whoever rests at the passage was there last.
  await test.step('a link to a passage leads to the passage, and nothing else is offered', async () => {
    await page.goto(site.address)
    await page.goto(`${site.address}${path}#s-m6lumf`)
    await expectNoOffer(page, site)
  })
  await test.step('read to its end it drops out, and stays out', () => expectToDropOut(page, site))
})

async function expectToGoOn(
  page: Page,
  context: BrowserContext,
  site: ChangingSite,
): Promise<void> {
  const again = await context.newPage()
  const wrong = whatWentWrong(again, 200)
  const shifts = await layoutShifts(again)
  await again.goto(site.address + path)
  const link = bar(again).getByRole('link')
  await expect(link).toHaveText(/^Continue at “.+”$/u)
  expect(await shifts()).toEqual([])
  const words = /“(.+?)…?”/u.exec((await link.textContent()) ?? '')?.[1] ?? ''
  await link.click()
  await expect(again.locator('.article-body :target')).toContainText(words)
  await expect(again.locator('.article-body :target')).toBeInViewport()
  await expect(bar(again)).toHaveCount(0)
  expect(wrong).toEqual([])
  await again.close()
}

async function expectToDropOut(page: Page, site: ChangingSite): Promise<void> {
  await page.goto(site.address + path)
  await page.locator('.article-body [id^="s-"]').last().scrollIntoViewIfNeeded()
  await page.clock.runFor(rest)
  await expect.poll(async () => (await kept(page))[0]?.isDone).toBe(true)
  const end = (await kept(page))[0]?.at
  await scroll(page, { top: 1500 })
  const [visit] = await kept(page)
  expect(visit?.at).not.toBe(end)
  expect(visit?.isDone).toBe(true)
  await page.goto(site.address)
  await laterAnswer(page)
  await expect(bar(page)).toHaveCount(0)
}
