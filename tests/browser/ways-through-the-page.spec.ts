/** Skip link, contents, notes: what leads from one part of a page to another. */

import { expect, type Locator } from '@playwright/test'
import { ownPages, longArticle } from './page-types.ts'
import { test } from './page-with-tools.ts'

for (const { name, address } of ownPages) {
  test(`on ${name} the first stop of the keyboard leads to the content`, async ({ page }) => {
    await page.goto(address)
    await page.keyboard.press('Tab')
    const first = page.locator(':focus')
    await expect(first).toHaveText(/^Skip to /u)
    await expect(first).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })
}

/** In the window, and nothing lies over it. */
async function expectInTheOpen(target: Locator): Promise<void> {
  await expect(target).toBeInViewport({ ratio: 1 })
  const uncovered = target.evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + 2, top + height / 2))
  })
  expect(await uncovered).toBe(true)
}

test('each line of the contents leads to its section', async ({ page }) => {
  await page.goto(longArticle)
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
})

test('a note leads to its text and back', async ({ page }) => {
  await page.goto(longArticle)
  const mark = page.getByRole('link', { name: 'Note 1', exact: true })
  await mark.click()
  await page.getByRole('link', { name: 'All notes' }).click()
  await expectInTheOpen(page.getByRole('region', { name: 'Notes' }).getByRole('listitem').first())
  await page.getByRole('link', { name: 'Back to the text' }).first().click()
  await expectInTheOpen(mark)
})
