/** Contents and notes: what leads from one part of a page to another. The skip link every visit follows. */

import { expect, type Locator, type Page } from '@playwright/test'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

/** In the window, and nothing lies over it. */
async function expectInTheOpen(target: Locator): Promise<void> {
  await expect(target).toBeInViewport({ ratio: 1 })
  const uncovered = target.evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + 2, top + height / 2))
  })
  expect(await uncovered).toBe(true)
}

test('through an article', async ({ page }) => {
  await page.goto(longArticle)
  await test.step('each line of the contents leads to its section', () => expectContents(page))
  await test.step('a note leads to its text and back', () => expectNote(page))
})

async function expectContents(page: Page): Promise<void> {
  const contents = page.getByRole('navigation', { name: 'In this article' })
  const handle = contents.locator('summary')
  const lines = contents.getByRole('link')
  const names = await contents.locator('a').allTextContents()
  expect(names.length).toBeGreaterThan(1)
  for (const name of names) {
    // Where room is short the contents are closed, and far above once a section has been read.
    const closed = (await handle.isVisible()) && !(await lines.first().isVisible())
    if (closed) await handle.click()
    await lines.filter({ hasText: name }).click()
    await expectInTheOpen(page.getByRole('heading', { level: 2, name }))
  }
}

async function expectNote(page: Page): Promise<void> {
  const mark = page.getByRole('link', { name: 'Note 1', exact: true })
  await mark.click()
  await page.getByRole('link', { name: 'All notes' }).click()
  await expectInTheOpen(page.getByRole('region', { name: 'Notes' }).getByRole('listitem').first())
  await page.getByRole('link', { name: 'Back to the text' }).first().click()
  await expectInTheOpen(mark)
}
