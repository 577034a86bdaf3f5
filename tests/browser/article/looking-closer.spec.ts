/** Pictures, notes, code and quotations: what opens over an article, and what can be taken along. */

import { expect, type Locator, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { gotoInOwnTime } from '../support/own-time.ts'
import { fullArticle, longArticle } from '../support/page-types.ts'
import { goThere } from '../support/evidence.ts'
import { test } from '../support/page-with-tools.ts'

const age = (page: Page) => page.getByText('This article is more than two years old')

async function mark(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().scrollIntoViewIfNeeded()
  await page.evaluate((wanted) => {
    const element = document.querySelector(wanted)
    if (element === null) return
    getSelection()?.selectAllChildren(element)
  }, selector)
}

test('over an article', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(longArticle)
  await test.step('a young one does not say that it is old', () => expect(age(page)).toBeHidden())
  await test.step('a picture opens large, keeps its words, and gives the focus back', () =>
    expectPicture(page))
  await test.step('a note opens beside its mark', () => expectNote(page))
  await test.step('what is marked can be quoted, and its link opens at the sentence', () =>
    expectQuotation(page))
})

async function expectPicture(page: Page): Promise<void> {
  const link = page.locator('.article-picture a')
  await link.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Picture' })
  const picture = dialog.getByRole('img')
  await expect(picture).toBeVisible()
  await expect(picture).toHaveAttribute(
    'alt',
    (await link.locator('img').getAttribute('alt')) ?? '',
  )
  await picture.evaluate(async (image) => {
    if (image instanceof HTMLImageElement) await image.decode()
  })
  expect(await picture.evaluate((image) => image.getBoundingClientRect().width)).toBeGreaterThan(
    await link.locator('img').evaluate((image) => image.getBoundingClientRect().width),
  )
  expect.soft(await axeViolations(page)).toEqual([])
  const width = (): Promise<number> =>
    picture.evaluate((image) => image.getBoundingClientRect().width)
  const first = await width()
  const frame = dialog.getByRole('group', { name: 'Picture' })
  await frame.focus()
  await page.keyboard.press('+')
  expect(await width()).toBeCloseTo(first * 1.5, 0)
  await dialog.getByRole('button', { name: 'Larger picture' }).click()
  expect(await width()).toBeCloseTo(first * 2.25, 0)
  await frame.evaluate((element) =>
    element.dispatchEvent(
      new WheelEvent('wheel', { ctrlKey: true, deltaY: 1000, bubbles: true, cancelable: true }),
    ),
  )
  expect(await width()).toBeCloseTo(first, 0)
  await frame.dblclick()
  expect(await width()).toBeCloseTo(first * 3, 0)
  await frame.press('0')
  expect(await width()).toBeCloseTo(first, 0)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(link).toBeFocused()
}

async function expectNote(page: Page): Promise<void> {
  const markOfNote = page.getByRole('link', { name: 'Note 1', exact: true })
  await markOfNote.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await markOfNote.click()
  const note = page.getByRole('note', { name: 'Note 1' })
  await expect(note).toBeInViewport({ ratio: 1 })
  const text = (await page.locator('#fn-1 .footnote-text').textContent()) ?? 'none'
  await expect(note).toContainText(text.trim())
  expect(await page.evaluate(() => scrollY)).toBe(before)
  expect.soft(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
  await expect(markOfNote).toBeFocused()
  await markOfNote.click()
  await note.getByRole('link', { name: 'All notes' }).click()
  await expect(page.locator('#fn-1')).toBeInViewport()
  await expect(note).toHaveCount(0)
}

async function expectQuotation(page: Page): Promise<void> {
  const address = page.url().replace(/#.*/u, '')
  await mark(page, '.article-body [id^="s-"]')
  const tools = page.getByRole('group', { name: 'This passage' })
  await expect(tools).toBeVisible()
  await expectAtFoot(page, tools)
  await tools.getByRole('button', { name: 'Copy quotation' }).click()
  await expect(tools.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const id = await page.locator('.article-body [id^="s-"]').first().getAttribute('id')
  const [quote, link] = copied.split('\n')
  expect(quote).toBe(
    '“On 3 March 2023 a user of GitHub offered Meta an improvement to the instructions for its newest language model.” – How Meta lost its hold on LLaMA in a week',
  )
  expect(link).toBe(`${address}#${id ?? ''}`)
  await page.goto('../')
  await page.goto(link ?? '')
  await expect(page.locator(':target')).toBeInViewport({ ratio: 1 })
}

/** It lies over no line that is read: at the foot of the window, or at its head for what stands at the foot. */
async function expectAtFoot(page: Page, tools: Locator): Promise<void> {
  const foot = page.viewportSize()?.height ?? 0
  const box = async () => (await tools.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const { y, height } = await box()
  expect(y + height).toBeCloseTo(foot, 0)
  expect(height).toBeLessThan(100)
  await page.evaluate(() => {
    getSelection()?.removeAllRanges()
  })
  await page.keyboard.press('Escape')
  await page
    .locator('.article-body [id^="s-"]')
    .first()
    .evaluate((sentence) => {
      const { bottom } = sentence.getBoundingClientRect()
      scrollBy({ top: bottom - innerHeight + 8, behavior: 'instant' })
      getSelection()?.selectAllChildren(sentence)
    })
  await expect.poll(async () => (await box()).y).toBe(0)
}

test('code is copied in one press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await gotoInOwnTime(page, fullArticle)
  const button = page.locator('pre').getByRole('button')
  await expect(button).toHaveText('Copy')
  // In a strip of its own.
  const { below, above } = await page.locator('pre').evaluate((block) => ({
    below: block.querySelector('button')?.getBoundingClientRect().bottom ?? 0,
    above: block.querySelector('code')?.getClientRects()[0]?.top ?? 0,
  }))
  expect(below).toBeLessThanOrEqual(above)
  await button.click()
  await expect(button).toHaveText('Copied')
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(
    'const storeys = 2',
  )
  await page.clock.runFor(2000)
  await expect(button).toHaveText('Copy')
})

test('a clipboard that is refused is said, for a passage and for a sentence', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(longArticle)
  await mark(page, '.article-body [id^="s-"]')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Not copied' })).toBeVisible()
  await goThere(page, 2)
  await page.locator('[data-sentence-link]').click()
  await expect(page.getByText('Not copied: the browser does not allow it')).toBeVisible()
})

test('an old article says so, but not on paper', async ({ page }) => {
  await page.clock.setFixedTime('2029-01-01T12:00:00Z')
  await page.goto(longArticle)
  await expect(age(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(age(page)).toBeHidden()
})
