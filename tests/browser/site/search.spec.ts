/** The search as a reader uses it: typing, narrowing, following, going back. */

import { expect } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { inFixture, searchPage } from '../support/page-types.ts'
import { toolsHaveCome, test } from '../support/page-with-tools.ts'
import { askedFor, field, results, status, titles } from '../support/search-page.ts'
import { underWay } from '../support/under-way.ts'
import { whatWentWrong } from '../looks/what-went-wrong.ts'

test('results come while typing, their sentences marked and linked to', async ({ page }) => {
  const wrong = whatWentWrong(page, 200)
  // What is still loading when a page is left counts as failed.
  const nothingIsUnderWay = underWay(page)
  await page.goto('../')
  await nothingIsUnderWay()
  await page.getByRole('link', { name: 'Search' }).click()
  await expect(status(page)).toHaveText('Results come as you type.')
  await field(page).pressSequentially('ordinary files')
  await expect(status(page)).toHaveText('1 article')
  await expect.poll(() => askedFor(page)).toBe('?q=ordinary+files')
  await expect(titles(page)).toHaveText(['How Meta lost its hold on LLaMA in a week'])
  const sentence = results(page).getByRole('link', { name: 'They are ordinary files.' })
  await expect(sentence.locator('mark')).toHaveText(['ordinary', 'files'])
  await nothingIsUnderWay()
  await sentence.click()
  await expect(page).toHaveURL(/\/articles\/llama-weights-leak\/#s-[0-9a-z]+$/u)
  await expect(page.locator(':target')).toContainText('They are ordinary files.')
  await expect(page.locator(':target')).toBeInViewport()
  await toolsHaveCome(page)
  await nothingIsUnderWay()
  await page.goBack()
  await expect(field(page)).toHaveValue('ordinary files')
  await expect(titles(page)).toHaveCount(1)
  expect(wrong).toEqual([])
})

test('topic, author and year narrow it; back and forward lead from one search to the next', async ({
  page,
}) => {
  await page.goto(inFixture('search/'))
  await field(page).fill('ferries')
  await field(page).press('Enter')
  await expect(titles(page)).toHaveText(['The pier gets a second storey'])
  await page.getByRole('combobox', { name: 'Topic' }).selectOption('Weather')
  await expect.poll(() => askedFor(page)).toBe('?q=ferries&topic=weather')
  await field(page).fill('pilots')
  await field(page).press('Enter')
  await expect(titles(page)).toHaveText(['Fog keeps the boats in'])
  await page.getByRole('combobox', { name: 'Author' }).selectOption('Ada Brook')
  await expect(status(page)).toHaveText(
    'Weather · Ada Brook: nothing has “pilots” in it. Elsewhere: 1 article.',
  )
  await results(page).getByRole('link', { name: 'Search all topics, authors and years' }).click()
  await expect(titles(page)).toHaveText(['Fog keeps the boats in'])
  await expect.poll(() => askedFor(page)).toBe('?q=pilots')

  await page.goBack()
  await expect(page.getByRole('combobox', { name: 'Author' })).toHaveValue('ada-brook')
  await expect(status(page)).toHaveText(
    'Weather · Ada Brook: nothing has “pilots” in it. Elsewhere: 1 article.',
  )
  await page.goBack()
  await expect(titles(page)).toHaveText(['Fog keeps the boats in'])
  await expect.poll(() => askedFor(page)).toBe('?q=pilots&topic=weather')
  await page.goBack()
  await page.goBack()
  await expect(field(page)).toHaveValue('ferries')
  await expect(titles(page)).toHaveText(['The pier gets a second storey'])
  await expect.poll(() => askedFor(page)).toBe('?q=ferries')
  await page.goForward()
  await page.goForward()
  await expect(field(page)).toHaveValue('pilots')
  await expect(titles(page)).toHaveText(['Fog keeps the boats in'])
})

test('axe finds nothing on answers, in light and dark', async ({ page }) => {
  for (const query of ['?q=weights', '?q=Paket', '?q=qqqqq&topic=ai']) {
    await page.goto(`${searchPage}${query}`)
    await expect(status(page)).toHaveText(/article|Nothing has/u)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect.soft(await axeViolations(page), `${query} in ${colorScheme}`).toEqual([])
    }
  }
})

test('results stick out of no screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await page.goto(`${searchPage}?q=weights`)
  await expect(titles(page).first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
