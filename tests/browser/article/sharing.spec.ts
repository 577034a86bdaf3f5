/** An article is handed to the system's own ways of sharing, where it has any. */

import { expect } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { laterAnswer } from '../support/later-answer.ts'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { share, shared, withSystem } from '../support/system-sharing.ts'
import { smallTargets } from '../looks/small-targets.ts'

test('by pointer and by keyboard it is given the headline and the address; who closes the sheet stays where he was', async ({
  page,
}) => {
  await withSystem(page)
  await page.goto(`${longArticle}#main-content`)
  await expect(share(page)).toBeVisible()
  expect.soft(await axeViolations(page)).toEqual([])
  expect.soft(await smallTargets(page)).toEqual([])
  const address = page.url()
  const expected = {
    title: 'How Meta lost its hold on LLaMA in a week',
    url: address.replace('#main-content', ''),
  }
  await share(page).click()
  expect(await shared(page)).toEqual(expected)
  await share(page).focus()
  await page.keyboard.press('Space')
  expect(await shared(page)).toEqual(expected)
  await page.evaluate(() => Reflect.set(globalThis, 'refusal', 'AbortError'))
  const wrong: string[] = []
  page.on('pageerror', ({ message }) => wrong.push(message))
  await share(page).click()
  expect(await shared(page)).toEqual(expected)
  await laterAnswer(page)
  expect(page.url()).toBe(address)
  expect(wrong).toEqual([])
})
