/** What the script of the site adds on a wide screen: the section that is being read, and the takeaways whose evidence is in sight. */

import { expect, type Locator, type Page } from '@playwright/test'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

/** With the top of an element a tenth down the screen. */
async function readFrom(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      scrollBy({
        top: element.getBoundingClientRect().top - innerHeight / 10,
        behavior: 'instant',
      })
    })
}

test('what is being read is marked', async ({ page }) => {
  await page.goto(longArticle)
  await test.step('in the contents the section, and no other', () => expectSectionsMarked(page))
  await test.step('a takeaway while its evidence is on the screen, and only then', () =>
    expectTakeawaysMarked(page))
})

async function expectSectionsMarked(page: Page): Promise<void> {
  const contents = page.getByRole('navigation', { name: 'In this article' })
  const marked = contents.locator('[aria-current]')
  await expect(marked).toHaveCount(0)
  const lines = await contents
    .locator('a')
    .evaluateAll((links) =>
      links.map((link) => ({ name: link.textContent, href: link.getAttribute('href') ?? '' })),
    )
  expect(lines.length).toBeGreaterThan(1)
  for (const { name, href } of [...lines, ...lines.toReversed()]) {
    await readFrom(page, href)
    await expect(marked).toHaveText([name])
    await expect(marked).toHaveAttribute('aria-current', 'location')
    await expect.poll(() => linesUnder(contents.locator('a span'))).toEqual([name])
  }
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' })
  })
  await expect(marked).toHaveCount(0)
}

async function expectTakeawaysMarked(page: Page): Promise<void> {
  const takeaways = page.locator('section.takeaways .takeaway-list > li')
  const count = await takeaways.count()
  expect(count).toBeGreaterThan(0)
  for (let nth = 1; nth <= count; nth += 1) {
    await readFrom(page, `[data-takeaways~="${nth}"]`)
    const [marked, inSight] = [
      () => markedTakeaways(page),
      await page.evaluate(() =>
        [...document.querySelectorAll('div.article-body [data-takeaways]')]
          .filter((sentence) => {
            const { top, bottom } = sentence.getBoundingClientRect()
            return bottom > 0 && top < innerHeight
          })
          .flatMap((sentence) => sentence.getAttribute('data-takeaways')?.split(' ') ?? []),
      ),
    ]
    expect(inSight).toContain(String(nth))
    await expect.poll(marked).toEqual([...new Set(inSight)].map((each) => `t-${each}`).sort())
    expect((await linesUnder(takeaways, '::before')).length).toBe(new Set(inSight).size)
  }
  await readFrom(page, '.article-foot')
  await expect.poll(() => markedTakeaways(page)).toEqual([])
}

/** The texts of those that have a line painted under themselves, or under their number. */
async function linesUnder(elements: Locator, part?: '::before'): Promise<readonly string[]> {
  return elements.evaluateAll(
    (all, at) =>
      all
        .filter((each) => {
          const { backgroundImage } = getComputedStyle(each, at)
          return (
            backgroundImage.includes('gradient(') && !backgroundImage.includes('rgba(0, 0, 0, 0)')
          )
        })
        .map(({ textContent }) => textContent),
    part,
  )
}

async function markedTakeaways(page: Page): Promise<readonly string[]> {
  const ids = await page
    .locator('section.takeaways li[data-in-sight]')
    .evaluateAll((items) => items.map(({ id }) => id))
  return ids.sort()
}
