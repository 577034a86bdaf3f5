/** Where the takeaways rest, at a glance: numbers along a line beside the text, or dots on the line of the bar. */

import { expect, type Locator, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { layoutShifts } from '../looks/layout-shifts.ts'
import { smallTargets } from '../looks/small-targets.ts'
import { readTo } from '../support/evidence.ts'
import { fullArticle, inArabic, inFixture, longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

const margin = (page: Page) => page.getByRole('navigation', { name: 'Where the takeaways rest' })
const numbers = (page: Page) => margin(page).getByRole('link')
const dots = (page: Page) => page.locator('[data-dots] i')

/** How far down the text each takeaway's passage begins, in hundredths. */
function rests(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const text = document.querySelector('div.article-body')?.getBoundingClientRect()
    return [...document.querySelectorAll('section.takeaways .takeaway-list > li')].map((_, nth) => {
      const passage = document.querySelector(`[data-takeaways~="${nth + 1}"]`)
      const top = (passage?.getBoundingClientRect().top ?? 0) - (text?.top ?? 0)
      return Math.round((top / (text?.height ?? 1)) * 100)
    })
  })
}

test('the passages of an article', async ({ page, hasTouch }) => {
  const shifts = await layoutShifts(page)
  await page.goto(longArticle)
  await readTo(page, 1500)
  const all = await rests(page)
  expect(all).toHaveLength(5)
  if (hasTouch) {
    await expect(dots(page)).toHaveCount(5)
    await expect(margin(page)).toBeHidden()
    const shown = await dots(page).evaluateAll((each) =>
      each.map((dot) => {
        const { left, width } = dot.getBoundingClientRect()
        // The first and the last lie wholly on the line.
        return Math.round(((left + width / 2 - 4) / (innerWidth - 8)) * 100)
      }),
    )
    expect(shown).toEqual(all)
  } else {
    await expect(numbers(page)).toHaveText(['1', '2', '3', '4', '5'])
    await expect(dots(page).first()).toBeHidden()
    const shown = await numbers(page).evaluateAll((each) =>
      each.map((number) => {
        const line = number.parentElement?.getBoundingClientRect()
        const { top, height } = number.getBoundingClientRect()
        return Math.round(((top - (line?.top ?? 0)) / ((line?.height ?? 0) - height)) * 100)
      }),
    )
    expect(shown).toEqual(all)
    await expect(numbers(page).first()).toBeInViewport({ ratio: 1 })
    await expect(numbers(page).last()).toBeInViewport({ ratio: 1 })
  }
  expect.soft(await axeViolations(page)).toEqual([])
  expect.soft(await smallTargets(page)).toEqual([])
  expect.soft(await shifts()).toEqual([])
  expect(await grounds(hasTouch ? dots(page) : numbers(page))).toEqual(['quoted solid'])
  if (!hasTouch) await expectToLeadThere(page)
})

async function expectToLeadThere(page: Page): Promise<void> {
  const before = await page.evaluate(() => scrollY)
  await numbers(page).nth(3).click()
  await expect(page.locator('[data-takeaways~="4"]:target')).toBeInViewport()
  await expect(numbers(page).nth(3)).toHaveAttribute('data-in-sight')
  await page.getByRole('button', { name: 'Where I was' }).click()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
}

test('a passage that software found is hollow', async ({ page, hasTouch }) => {
  await page.goto(fullArticle)
  await readTo(page, 300)
  const shown = hasTouch ? dots(page) : numbers(page)
  await expect(shown.first()).toBeVisible()
  expect(await grounds(shown)).toEqual(['matched hollow'])
})

async function grounds(shown: Locator): Promise<readonly string[]> {
  const all = await shown.evaluateAll((each) =>
    each.map((one) => {
      const paper = getComputedStyle(document.documentElement).backgroundColor
      const ground = getComputedStyle(one).backgroundColor === paper ? 'hollow' : 'solid'
      return `${one.dataset.support ?? ''} ${ground}`
    }),
  )
  return [...new Set(all)]
}

test('beside the text and in the order of the words, whatever languages article and site are in', async ({
  page,
  hasTouch,
}) => {
  for (const address of [
    inArabic('articles/a-ponte-que-não-dorme/'),
    inFixture('articles/dawn/'),
  ]) {
    await page.goto(address)
    await readTo(page, 300)
    await expect(
      hasTouch ? dots(page).first() : page.locator('[data-margin] a').first(),
    ).toBeVisible()
    const places = await page.evaluate(() => {
      const of = (selector: string): DOMRect =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
      const [text, line] = [of('.story'), of('[data-margin]')]
      return {
        isBeside: line.left >= text.right || line.right <= text.left,
        // The words of both are in Arabic.
        takeawaysComeFirst: of('.reading-bar').left > of('[data-tools] [data-settings]').right,
      }
    })
    expect.soft(places, address).toEqual({ isBeside: true, takeawaysComeFirst: true })
  }
})
