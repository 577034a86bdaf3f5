/** What an article must hold in whatever language it is, on a site in Arabic: so most of them run against the page around them. */

import { expect, type Page } from '@playwright/test'
import type { LanguageArticle } from '../../fixtures/language-articles.ts'
import { axeViolations } from './axe-violations.ts'
import { inArabic } from '../support/page-types.ts'
import { markOf } from '../support/evidence.ts'
import { narrowPhone, tooWide } from './windows.ts'

export async function visitInLanguage(page: Page, { slug, rests }: LanguageArticle): Promise<void> {
  await page.goto(inArabic(`articles/${slug}/`))
  expect.soft(await axeViolations(page)).toEqual([])
  expect.soft(await tooWide(page, [narrowPhone])).toEqual([])
  expect.soft(await marksAtWords(page), 'marks stand apart from their sentences').toEqual([])
  expect.soft(await turnedParts(page), 'dots stand between what they part').toEqual([])

  const [, sentence = ''] = rests[0] ?? []
  await markOf(page, 1).click()
  await page.locator('.peek').waitFor()
  expect.soft(await axeViolations(page, '.peek')).toEqual([])
  await page.locator('.peek a[data-go-there]').click()
  const target = page.locator('[data-takeaways~="1"]:target')
  await expect(target).toContainText(sentence)
  await expect(target).toBeInViewport()
  expect.soft(await tooWide(page, [narrowPhone])).toEqual([])
  await target.locator('.evidence-mark a').click()
  await expect(page.locator('.takeaway-list > li:has(a.evidence-kind:focus)')).toBeInViewport()
}

/** The numbers behind sentences that touch the last letter on their line. */
function marksAtWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.evidence-mark')].flatMap((mark) => {
      const box = mark.querySelector('a')?.getBoundingClientRect() ?? new DOMRect()
      const range = document.createRange()
      range.setStart(mark.closest('[data-takeaways]') ?? mark, 0)
      range.setEndBefore(mark)
      const near = [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          top < box.bottom && box.top < bottom && left < box.right + 2 && box.left - 2 < right,
      )
      return near ? [mark.parentElement?.textContent ?? ''] : []
    }),
  )
}

/** What stands in a row of facts and runs the other way: the dot before it would stand behind it. */
function turnedParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.byline')].flatMap((row) =>
      [...row.children]
        .filter((part) => getComputedStyle(part).direction !== getComputedStyle(row).direction)
        .map((part) => part.outerHTML),
    ),
  )
}
