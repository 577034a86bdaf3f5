/** From a takeaway to the sentence it rests on, and back: by pointer and by keyboard. */

import { expect, type Page } from '@playwright/test'
import { peekOn, placeOf } from '../support/evidence.ts'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

type Way = {
  readonly name: string
  readonly follow: (page: Page, link: string) => Promise<void>
}

const ways: readonly Way[] = [
  { name: 'by pointer', follow: (page, link) => page.locator(link).first().click() },
  {
    name: 'by keyboard',
    follow: async (page, link) => {
      await page.locator(link).first().focus()
      await page.keyboard.press('Enter')
    },
  },
]

test('there and back', async ({ page }) => {
  await page.goto(longArticle)
  await test.step('either side is tinted while the other has the focus', () =>
    expectTintedByFocus(page))
  for (const { name, follow } of ways) {
    await test.step(`${name}: every takeaway leads to its sentence, and the sentence back`, () =>
      thereAndBack(page, follow))
  }
})

async function expectTintedByFocus(page: Page): Promise<void> {
  expect(await isTinted(page, '[data-takeaways~="3"]')).toBe(false)
  await page.locator('#t-3 a.evidence-kind').focus()
  expect(await isTinted(page, '[data-takeaways~="3"]')).toBe(true)
  await page.locator('.evidence-mark a[href="#t-1"]').first().focus()
  expect(await isTinted(page, '#t-1')).toBe(true)
  expect(await isTinted(page, '[data-takeaways~="3"]')).toBe(false)
}

async function thereAndBack(page: Page, follow: Way['follow']): Promise<void> {
  const count = await page.locator('section.takeaways li').count()
  expect(count).toBeGreaterThan(0)
  for (let nth = 1; nth <= count; nth += 1) {
    await follow(page, `#t-${nth} a.evidence-kind`)
    await expect(peekOn(page)).toHaveCount(1)
    await follow(page, 'a[data-go-there]')
    const sentence = page.locator(`[data-takeaways~="${nth}"]:target`)
    await expect(sentence).toHaveCount(1)
    await expect(sentence).toBeInViewport()
    expect(await isTinted(page, `[data-takeaways~="${nth}"]:target`)).toBe(true)

    const { y } = await placeOf(page)
    await follow(page, `.evidence-mark a[href="#t-${nth}"]`)
    const takeaway = page.locator('.takeaway-list > li:has(a.evidence-kind:focus)')
    await expect(takeaway).toHaveCount(1)
    await expect(takeaway).toBeInViewport()
    expect(
      await takeaway.evaluate((item) => [...(item.parentElement?.children ?? [])].indexOf(item)),
    ).toBe(nth - 1)
    expect((await placeOf(page)).y).toBe(y)
    // Where there is no room beside the text it is in the sheet, which closes first.
    if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

function isTinted(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)')
}
