/** A pointer that rests on a sentence with a number is offered a link to it, beside the text. */

import { expect, type Locator, type Page } from '@playwright/test'
import { gotoInOwnTime } from '../support/own-time.ts'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

const offer = (page: Page): Locator =>
  page.getByRole('button', { name: 'Copy a link to this sentence' })
const mark = (page: Page): Locator => page.locator('.evidence-mark a[href="#t-2"]').first()

/** Words of the page that lie under the button. */
const hiddenWords = (page: Page): Promise<readonly string[]> =>
  offer(page).evaluate((button) => {
    const box = button.getBoundingClientRect()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const hidden: string[] = []
    while (texts.nextNode() !== null) {
      const text = texts.currentNode
      const range = document.createRange()
      range.selectNodeContents(text)
      const isUnder = [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          left < box.right && right > box.left && top < box.bottom && bottom > box.top,
      )
      if (isUnder && !button.contains(text)) hidden.push(text.textContent ?? '')
    }
    return hidden
  })

test('a link for a pointer that rests', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await gotoInOwnTime(page, longArticle)
  await test.step('one that passes by is offered nothing', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await mark(page).hover()
    await page.mouse.move(5, 5)
    await page.clock.runFor(600)
    expect(asked.filter((address) => address.includes('sentence-link'))).toEqual([])
    await expect(offer(page)).toHaveCount(0)
  })
  for (const width of [820, 1024, 1440]) {
    await test.step(`at ${width} px it hides no word, stays while it is pointed at, and goes`, async () => {
      await page.setViewportSize({ width, height: 900 })
      await expectOffer(page)
    })
  }
})

async function expectOffer(page: Page): Promise<void> {
  await mark(page).hover()
  await page.clock.runFor(300)
  await expect(offer(page)).toBeVisible()
  expect.soft(await hiddenWords(page)).toEqual([])
  await offer(page).hover()
  await page.clock.runFor(1200)
  await offer(page).click()
  await expect(page.getByRole('status')).toHaveText('Copied')
  const id = await page.locator('[data-takeaways~="2"]').first().getAttribute('id')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${page.url()}#${id ?? ''}`,
  )
  await page.mouse.move(5, 5)
  await page.locator('h1').click()
  await expect(offer(page)).toHaveCount(0)
  // What was said goes, too, and with it the proof that it was said.
  await page.clock.runFor(5000)
  await expect(page.locator('[data-said]')).toHaveText('')
}
