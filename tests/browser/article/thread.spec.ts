/** Whoever goes to what takeaways rest on is led back to where they were, to the pixel. */

import { expect, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { smallTargets } from '../looks/small-targets.ts'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { peekOn, placeOf, placeSettled, readTo } from '../support/evidence.ts'

const thread = (page: Page) => page.getByRole('region', { name: 'Checking takeaways' })
const target = (page: Page, nth: number) => page.locator(`[data-takeaways~="${nth}"]:target`)

/** Half way through the text, to the passage of the second takeaway. */
async function goFromHalfWay(
  page: Page,
): Promise<{ readonly y: number; readonly entries: number }> {
  await readTo(page, 2500)
  const before = await placeOf(page)
  await page.keyboard.press('2')
  await peekOn(page)
    .getByRole('link', { name: /^Go there/u })
    .click()
  await expect(target(page, 2)).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(peekOn(page)).toHaveCount(0)
  return before
}

async function expectBack(page: Page, y: number): Promise<void> {
  await expect(thread(page)).toHaveCount(0)
  await expect(page.locator(':target')).toHaveCount(0)
  await placeSettled(page)
  expect((await placeOf(page)).y).toBe(y)
}

test('there, on, and back', async ({ context, hasTouch }) => {
  // A history of its own: browsers keep no more than fifty entries.
  const page = await context.newPage()
  await page.goto(longArticle)
  const { y, entries } = await goFromHalfWay(page)
  await test.step('a line says where one is, and one entry of history was added', async () => {
    await expect(thread(page)).toContainText('2 of 5')
    await expect(thread(page)).toContainText('The version with 13 billion parameters')
    await expect(thread(page)).toBeInViewport()
    expect((await placeOf(page)).entries).toBe(entries + 1)
    expect.soft(await axeViolations(page)).toEqual([])
    expect.soft(await smallTargets(page)).toEqual([])
  })
  await test.step('on to the others, and still one entry', async () => {
    await thread(page).getByRole('button', { name: 'Passage of the next takeaway' }).click()
    await expect(target(page, 3)).toBeInViewport()
    await page.keyboard.press(']')
    await page.keyboard.press(']')
    await expect(target(page, 5)).toBeInViewport()
    await expect(
      thread(page).getByRole('button', { name: 'Passage of the next takeaway' }),
    ).toBeDisabled()
    await page.keyboard.press('[')
    await expect(target(page, 4)).toBeInViewport()
    await expect(thread(page)).toContainText('4 of 5')
    expect((await placeOf(page)).entries).toBe(entries + 1)
  })
  await test.step('back by the line', async () => {
    await thread(page).getByRole('button', { name: 'Where I was' }).click()
    await expectBack(page, y)
  })
  await test.step('by Escape', async () => {
    const { y: from } = await goFromHalfWay(page)
    await page.keyboard.press('Escape')
    await expectBack(page, from)
  })
  await test.step('by the browser’s own way back', async () => {
    const { y: from } = await goFromHalfWay(page)
    await page.goBack()
    await expectBack(page, from)
  })
  await test.step('to the same words where the text was set anew meanwhile', async () => {
    const first = page.locator('div.article-body [id^="s-"]').nth(40)
    const topOf = () => first.evaluate((sentence) => sentence.getBoundingClientRect().top)
    await first.evaluate((sentence) => {
      scrollBy({ top: sentence.getBoundingClientRect().top - 5, behavior: 'instant' })
    })
    await placeSettled(page)
    const before = await topOf()
    await page.keyboard.press('1')
    await peekOn(page)
      .getByRole('link', { name: /^Go there/u })
      .click()
    await expect(thread(page)).toBeVisible()
    await page.evaluate(() => {
      document.documentElement.dataset.size = 'largest'
    })
    await page.keyboard.press('Escape')
    await expect(thread(page)).toHaveCount(0)
    await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(3)
  })
  if (!hasTouch) {
    await test.step('an open passage closes before the thread does', async () => {
      await page.evaluate(() => delete document.documentElement.dataset.size)
      await goFromHalfWay(page)
      await page.keyboard.press('4')
      await expect(peekOn(page)).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(peekOn(page)).toHaveCount(0)
      await expect(thread(page)).toBeVisible()
    })
  }
  await page.close()
})

test('a check is no place to resume at', async ({ page }) => {
  await page.clock.install()
  await page.goto(longArticle)
  const kept = () =>
    page.evaluate(() => {
      const name = Object.keys(localStorage).find((each) => each.endsWith('visits'))
      return localStorage.getItem(name ?? '')
    })
  await readTo(page, 2500)
  // A scroll is told with the next picture, whatever this clock says.
  await expect
    .poll(async () => {
      await page.clock.runFor(600)
      return kept()
    })
    .toContain('"at":"s-')
  const before = await kept()
  await page.keyboard.press(']')
  await page.clock.runFor(100)
  await expect(target(page, 1)).toBeInViewport()
  await page.clock.runFor(600)
  expect(await kept()).toBe(before)
  await page.keyboard.press('Escape')
  await page.clock.runFor(600)
  await expectBack(page, 2500)
  // Read on there, later.
  const placeIn = (text: string | null) => text?.replace(/"on":\d+/u, '')
  expect(placeIn(await kept())).toBe(placeIn(before))
})

test('from the sentence back to its takeaway, without moving the text', async ({
  page,
  hasTouch,
}) => {
  await page.goto(longArticle)
  const back = page.locator('.evidence-mark a[href="#t-4"]').first()
  await back.scrollIntoViewIfNeeded()
  const before = await placeOf(page)
  await back.click()
  const place = hasTouch
    ? page.getByRole('dialog', { name: 'Key takeaways' })
    : page.getByRole('region', { name: 'Key takeaways' })
  const item = place.locator('.takeaway-list > li').nth(3)
  await expect(item).toBeInViewport({ ratio: 1 })
  await expect(item.locator('a.evidence-kind')).toBeFocused()
  expect(await placeOf(page)).toEqual(before)
  await page.keyboard.press('Escape')
  expect(await placeOf(page)).toEqual(before)
})
