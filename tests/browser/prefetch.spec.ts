/** The page behind a link is fetched while a reader is about to follow it, unless the reader saves data. */

import { type Page, expect } from '@playwright/test'
import { test } from './page-with-tools.ts'
import { type RequestLog, requestLog } from './request-log.ts'

let log: RequestLog

test.beforeEach(async ({ baseURL }) => {
  log = await requestLog(baseURL ?? '')
})

test.afterEach(() => log.close())

const prefetched = (): readonly string[] =>
  log.asked
    .filter(({ headers }) => headers['sec-purpose'] === 'prefetch')
    .map(({ address }) => address)

/** Points at the first link of the list, or rests a finger on it; returns where it leads. */
async function aboutToFollow(page: Page, isTouch: boolean): Promise<string> {
  const link = page.getByRole('main').getByRole('heading').getByRole('link').first()
  const address = (await link.getAttribute('href')) ?? ''
  await link.scrollIntoViewIfNeeded()
  if (isTouch) {
    const box = (await link.boundingBox()) ?? { x: NaN, y: NaN }
    const session = await page.context().newCDPSession(page)
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x: box.x + 5, y: box.y + 5 }],
    })
  } else await link.hover()
  return address
}

test('once, and nothing before', async ({ page, hasTouch }) => {
  await page.goto(log.address)
  await page.waitForLoadState('networkidle')
  expect(prefetched()).toEqual([])
  const address = await aboutToFollow(page, hasTouch)
  await expect.poll(prefetched).toEqual([address])
})

test('not where the reader saves data', async ({ page, hasTouch }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true })
  await page.goto(log.address)
  await page.waitForLoadState('networkidle')
  const script = log.asked.find(({ address }) => address.endsWith('.js'))
  expect(script?.headers['save-data']).toBe('on')
  await aboutToFollow(page, hasTouch)
  // Chromium waits for a fifth of a second on a link; a whole one later it would have asked.
  await page.waitForTimeout(1500)
  expect(prefetched()).toEqual([])
})
