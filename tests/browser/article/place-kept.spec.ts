/** Whatever sets the page anew, the first sentence that begins on the screen stays where it is. */

import { expect, type Page } from '@playwright/test'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { readTo } from '../support/evidence.ts'

type Seen = { readonly id: string; readonly top: number }

const firstSentence = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const first = [...document.querySelectorAll('div.article-body [id^="s-"]')].find(
      (sentence) => sentence.getBoundingClientRect().top >= 0,
    )
    return { id: first?.id ?? '', top: first?.getBoundingClientRect().top ?? 0 }
  })

/** How far a sentence has moved, when the page has been drawn again. */
const movedBy = (page: Page, { id, top }: Seen): Promise<number> =>
  page.evaluate(
    async ([id, top]) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const now = document.getElementById(id)?.getBoundingClientRect().top ?? Infinity
      return Math.abs(now - top)
    },
    [id, top] as const,
  )

/** Letters of another size stand otherwise in their line. */
const almost = 4

test('the place is kept', async ({ page, hasTouch }) => {
  await page.goto(longArticle)
  await readTo(page, 2600)
  const settings = [
    ['Text size', 'Largest'],
    ['Text size', 'Small'],
    ['Letters', 'Without serifs'],
    ['Lines', 'Short'],
    ['Spacing', 'Wide'],
    ['Text size', 'Larger'],
  ] as const
  const before = await firstSentence(page)
  // Pressed by the script, for a pointer would have to scroll to it.
  await page.locator('.site-header [data-settings]').evaluate((link: HTMLElement) => link.click())
  const dialog = page.getByRole('dialog', { name: 'Reading settings' })
  await expect(dialog).toBeVisible()
  for (const [group, value] of settings) {
    await test.step(`${group}: ${value}`, async () => {
      await dialog
        .getByRole('group', { name: group })
        .getByRole('radio', { name: value, exact: true })
        .check()
      await expect.poll(() => movedBy(page, before)).toBeLessThan(almost)
    })
  }
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => movedBy(page, before)).toBeLessThan(almost)

  await test.step('a turned screen, and turned back', async () => {
    const { width = 0, height = 0 } = page.viewportSize() ?? {}
    await page.setViewportSize({ width: height, height: width })
    await expect.poll(() => movedBy(page, before)).toBeLessThan(almost)
    await page.setViewportSize({ width, height })
    await expect.poll(() => movedBy(page, before)).toBeLessThan(almost)
  })
  await test.step('what opens and closes above', async () => {
    for (const open of [true, false]) {
      await page.evaluate((isOpen) => {
        for (const details of document.querySelectorAll('details')) details.open = isOpen
      }, open)
      await expect.poll(() => movedBy(page, before)).toBeLessThan(almost)
    }
  })
  if (!hasTouch) return
  await test.step('a passage that unfolds in the panel above', async () => {
    for (const nth of [1, 2, 2]) {
      await page.locator(`#t-${nth} a.evidence-kind`).evaluate((mark: HTMLElement) => mark.click())
      await expect.poll(() => movedBy(page, before)).toBeLessThan(almost)
    }
  })
})
