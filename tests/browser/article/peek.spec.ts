/** What a takeaway rests on unfolds under it, and the reader stays where they are. */

import { expect, type Locator, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { smallTargets } from '../looks/small-targets.ts'
import { fullArticle, longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { markOf, peekOn, placeOf, readTo } from '../support/evidence.ts'

/** The controls that are within reach half way through: of the panel, or on a phone of the sheet. */
async function marksInReach(page: Page, hasTouch: boolean): Promise<Locator> {
  if (!hasTouch) return page.locator('section.takeaways a.evidence-kind')
  await page.locator('.reading-bar').tap()
  return page.getByRole('dialog', { name: 'Key takeaways' }).locator('a.evidence-kind')
}

test('five takeaways checked', async ({ context, hasTouch }) => {
  // A history of its own: browsers keep no more than fifty entries.
  const page = await context.newPage()
  await page.goto(longArticle)
  await readTo(page, 2500)
  const before = await placeOf(page)
  const marks = await marksInReach(page, hasTouch)
  for (let nth = 0; nth < 5; nth += 1) {
    await test.step(`takeaway ${nth + 1}: its passage stands under it, and nothing has moved`, async () => {
      const mark = marks.nth(nth)
      await mark.click()
      await expect(mark).toHaveAccessibleName(/^Evidence: /u)
      await expect(mark).toHaveAttribute('aria-expanded', 'true')
      await expect(peekOn(page)).toHaveCount(1)
      await expect(mark.locator('xpath=ancestor::li').locator('.peek')).toHaveCount(1)
      await expect(peekOn(page).locator('[id]')).toHaveCount(0)
      expect(await placeOf(page)).toEqual(before)
    })
  }
  await test.step('clean, and large enough', async () => {
    expect.soft(await axeViolations(page)).toEqual([])
    expect.soft(await smallTargets(page)).toEqual([])
  })
  await test.step('what was checked is ticked and counted', async () => {
    await expect(marks.nth(4)).toHaveAccessibleName(/\(checked\)$/u)
    await expect(page.getByText('5 of 5 checked').last()).toBeVisible()
  })
  await test.step('choosing it again folds it, and so does Escape, which goes no further', async () => {
    await marks.nth(4).click()
    await expect(peekOn(page)).toHaveCount(0)
    await marks.nth(4).click()
    await expect(peekOn(page)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(peekOn(page)).toHaveCount(0)
    expect(await placeOf(page)).toEqual(before)
    if (hasTouch) await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await placeOf(page)).toEqual(before)
  })
  await page.close()
})

test('the passage: between its neighbours, with what both say set strong', async ({ page }) => {
  await page.goto(longArticle)
  await markOf(page, 2).click()
  const quote = peekOn(page).getByRole('paragraph').first()
  await expect(quote).toHaveText(
    /^Meta’s researchers had trained .+ publicly available\. By their account the version with 13 billion .+ they reported\. A model of that class no longer needed a machine of that class\.$/u,
  )
  await expect(quote.locator('strong')).toHaveText(['13', 'GPT-3', '175'])
  await expect(quote.locator('.peek-around')).toHaveCount(2)
  await expect(page.getByRole('group', { name: 'Evidence for takeaway 2' })).toBeVisible()
})

test('by single keys: where the panel is out of sight the sheet opens at it', async ({
  page,
  hasTouch,
}) => {
  await page.goto(longArticle)
  await readTo(page, 2500)
  const before = await placeOf(page)
  const sheet = page.getByRole('dialog', { name: 'Key takeaways' })
  for (const nth of [3, 5]) {
    await page.keyboard.press(String(nth))
    const place = hasTouch ? sheet : page.getByRole('region', { name: 'Key takeaways' })
    const item = place.locator('.takeaway-list > li').nth(nth - 1)
    await expect(item.locator('.peek')).toBeInViewport()
    await expect(item.locator('a.evidence-kind')).toBeFocused()
    await expect(sheet).toHaveCount(hasTouch ? 1 : 0)
    expect(await placeOf(page)).toEqual(before)
  }
  await page.keyboard.press('5')
  await expect(peekOn(page)).toHaveCount(0)
})

test('what software found says so on both sides', async ({ page, hasTouch }) => {
  await page.goto(fullArticle)
  const mark = page.locator('section.takeaways a[data-support="matched"]').first()
  await expect(mark).toHaveAccessibleName(/^Closest passage: /u)
  const nth = Number((await mark.locator('xpath=ancestor::li').getAttribute('id'))?.slice(2))
  // As on a site that says where mistakes are reported.
  await page.locator('.article-foot').evaluate((foot) => {
    foot.insertAdjacentHTML(
      'beforeend',
      '<p class="report-mistake"><a href="mailto:desk@example.org?subject=Mistake&amp;body=Pier">Report a mistake</a></p>',
    )
  })
  await mark.click()
  const asks = 'Closest passage, found by software. Does it say this?'
  await expect(peekOn(page)).toContainText(asks)
  await expect(peekOn(page)).toHaveCSS('border-inline-start-style', 'dashed')
  await expect(peekOn(page).getByRole('link', { name: 'Report' })).toHaveAttribute(
    'href',
    /^mailto:desk@example\.org\?subject=Mistake&body=Pier%23s-\w+%0A%0A\w/u,
  )
  expect.soft(await axeViolations(page)).toEqual([])
  await peekOn(page)
    .getByRole('link', { name: /^Go there/u })
    .click()
  const sentence = page.locator(`[data-takeaways~="${nth}"]:target`)
  await expect(sentence).toHaveCSS('outline-style', 'dashed')
  const back = sentence.getByRole('link', { name: `Closest passage for takeaway ${nth}` })
  await expect(back).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(page.getByRole('region', { name: 'Checking takeaways' })).toContainText(asks)
  await page.locator('.article-foot .report-mistake').evaluate((place) => place.remove())
  if (hasTouch) expect.soft(await smallTargets(page)).toEqual([])
  expect.soft(await axeViolations(page)).toEqual([])
})

test('the large article of the front page', async ({ page }) => {
  await page.goto('../')
  const items = page.locator('.lead-takeaways li')
  const summaries = items.locator('summary')
  await summaries.first().scrollIntoViewIfNeeded()
  const before = await placeOf(page)
  await summaries.first().click()
  await expect(items.first().locator('.peek')).toBeVisible()
  await page.keyboard.press('2')
  await expect(items.nth(1).locator('.peek')).toBeVisible()
  await expect(items.first().locator('.peek')).toBeHidden()
  await expect(summaries.nth(1)).toBeFocused()
  await expect(summaries.nth(1)).toHaveAccessibleName(/^Evidence: /u)
  expect(await placeOf(page)).toEqual(before)
  expect.soft(await axeViolations(page)).toEqual([])
  expect.soft(await smallTargets(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.locator('.peek:visible')).toHaveCount(0)
  await summaries.nth(2).click()
  await items
    .nth(2)
    .getByRole('link', { name: /^Go there/u })
    .click()
  await expect(page).toHaveURL(/\/articles\/[^/]+\/#s-/u)
  await expect(page.locator('[data-takeaways~="3"]:target')).toBeInViewport()
})
