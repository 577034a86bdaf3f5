/** The front page in three tiers, and what this device knows of its articles. */

import { expect, type Page } from '@playwright/test'
import { layoutShifts } from '../looks/layout-shifts.ts'
import { test } from '../support/page-with-tools.ts'

const visit = (slug: string, facts: object): object => ({
  path: `/articles/${slug}/`,
  title: slug,
  lang: '',
  dir: '',
  at: 's-1',
  ids: 's-1 s-2',
  isDone: false,
  on: Date.now(),
  ...facts,
})

async function marks(page: Page): Promise<Readonly<Record<string, string>>> {
  const all = await page
    .locator('[data-visit]')
    .evaluateAll((entries) =>
      entries.map((entry): [string, string] => [
        entry.querySelector<HTMLAnchorElement>(':is(h2, h3) a')?.pathname.split('/').at(-2) ?? '',
        entry.querySelector('[data-visit-mark]')?.textContent ?? '',
      ]),
    )
  return Object.fromEntries<string>(all)
}

test('three tiers: the lead, three with pictures, the list', async ({ page, isMobile }) => {
  await page.goto('../')
  const boxes = async (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all.map((each) => {
        const { left, top, width } = each.getBoundingClientRect()
        return { left: Math.round(left), top: Math.round(top + scrollY), width }
      }),
    )
  const [lead] = await boxes('.lead')
  const seconds = await boxes('.second')
  const rows = await boxes('.entry-list > li')
  expect(seconds).toHaveLength(3)
  await expect(page.locator('.second img')).toHaveCount(3)
  expect(rows.length).toBeGreaterThan(3)
  expect(lead?.top).toBeLessThan(seconds[0]?.top ?? 0)
  expect(new Set(seconds.map(({ top }) => top)).size).toBe(isMobile ? 3 : 1)
  expect(new Set(rows.map(({ left }) => left)).size).toBe(isMobile ? 1 : 2)
  if (isMobile) return
  // As a page is drawn before the last of them has come.
  for (const each of ['.second', '.lead .takeaway-list > li']) {
    const [first] = await boxes(each)
    await page
      .locator(each)
      .last()
      .evaluate((last) => last.remove())
    expect([each, (await boxes(each))[0]]).toEqual([each, first])
  }
  await page.setViewportSize({ width: 1920, height: 1080 })
  const [wide] = await boxes('.lead')
  expect(wide?.width).toBeGreaterThan(1920 * 0.75)
})

test('what was read on this device is marked, and nothing moves for it', async ({ page }) => {
  await page.goto('../')
  expect(await marks(page)).toEqual({})
  const visits = [
    visit('broad-street-pump', { isDone: true }),
    visit('knight-capital-45-minutes', {}),
    // Changed on 25 November.
    visit('curb-cuts', { isDone: true, on: Date.parse('2026-11-24T12:00:00Z') }),
  ]
  await page.evaluate(
    (kept) => localStorage.setItem('standfirst/visits', JSON.stringify(kept)),
    visits,
  )
  const shifts = await layoutShifts(page)
  await page.goto('../')
  await expect(page.locator('[data-visit-mark]')).toHaveCount(3)
  expect(await marks(page)).toEqual({
    'broad-street-pump': 'Read',
    'knight-capital-45-minutes': 'Half read',
    'curb-cuts': 'Changed since you read it',
  })
  expect(await shifts()).toEqual([])
})
