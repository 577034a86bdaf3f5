/** A finger that stays on a number is offered a link to its sentence; one that does not, follows the number. */

import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import { gotoInOwnTime } from '../support/own-time.ts'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

const offer = (page: Page): Locator =>
  page.getByRole('button', { name: /^Copy (?:a link to this sentence|link)$/u })

/** Puts a finger on the number for so many milliseconds. */
async function press(page: Page, session: CDPSession, milliseconds: number): Promise<void> {
  const mark = page.locator('.evidence-mark a[href="#t-2"]').first()
  await mark.scrollIntoViewIfNeeded()
  const box = await mark.boundingBox()
  const point = { x: (box?.x ?? 0) + 4, y: (box?.y ?? 0) + 4 }
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await page.clock.runFor(milliseconds)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

test('a finger on a number', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await gotoInOwnTime(page, longArticle)
  const session = await context.newCDPSession(page)
  await test.step('for long: the link is offered in the corner of the screen, and the number is not followed', async () => {
    await press(page, session, 900)
    await expect(offer(page)).toBeInViewport({ ratio: 1 })
    await expect(page).not.toHaveURL(/#/u)
    const marked = page.locator('div.article-body [data-takeaways~="2"]').first()
    const [words, button] = [await marked.boundingBox(), await offer(page).boundingBox()]
    const isOver =
      (button?.y ?? 0) < (words?.y ?? 0) + (words?.height ?? 0) &&
      (button?.y ?? 0) + (button?.height ?? 0) > (words?.y ?? 0)
    expect(isOver).toBe(false)
    await offer(page).tap()
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${page.url()}#${(await marked.getAttribute('id')) ?? ''}`,
    )
    await page.locator('div.article-body h2').first().tap()
    await expect(page.locator('[data-sentence-link]')).toHaveCount(0)
  })
  await test.step('shortly: the number leads to its takeaway', async () => {
    await press(page, session, 60)
    await expect(page.locator('dialog .takeaway-list > li:nth-child(2) a:focus')).toBeInViewport()
    await page.clock.runFor(900)
    await expect(offer(page)).toHaveCount(0)
  })
  await session.detach()
})
