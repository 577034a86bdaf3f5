/** The page behind a link is fetched while a reader is about to follow it, unless the reader saves data. */

import { type Page, expect } from '@playwright/test'
import { ownContext } from '../support/own-context.ts'
import { test, toolsHaveCome } from '../support/page-with-tools.ts'
import { requestLog } from '../support/request-log.ts'

/** Points at the first link of the list, or rests a finger on it until something has come of it. */
async function aboutToFollow(
  page: Page,
  isTouch: boolean,
  until: (address: string) => Promise<void>,
): Promise<void> {
  const link = page.getByRole('main').getByRole('heading').getByRole('link').first()
  const address = (await link.getAttribute('href')) ?? ''
  await link.scrollIntoViewIfNeeded()
  if (!isTouch) {
    await link.hover()
    await until(address)
  } else {
    const box = (await link.boundingBox()) ?? { x: NaN, y: NaN }
    const session = await page.context().newCDPSession(page)
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x: box.x + 5, y: box.y + 5 }],
    })
    await until(address)
    await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
    await session.detach()
  }
}

test('once, and nothing before; not where the reader saves data', async ({
  page,
  browser,
  hasTouch,
  baseURL,
}) => {
  const log = await requestLog(baseURL ?? '')
  const prefetched = (): readonly string[] =>
    log.asked
      .filter(({ headers }) => headers['sec-purpose'] === 'prefetch')
      .map(
        ({ address, headers }) => `${address}${headers['save-data'] === 'on' ? ' (saving)' : ''}`,
      )

  // Of its own: saving holds for all pages of a process.
  const context = await ownContext(browser)
  const saving = await context.newPage()
  const session = await context.newCDPSession(saving)
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true })
  await saving.goto(log.address)
  await toolsHaveCome(saving)
  const script = log.asked.find(({ address }) => address.endsWith('.js'))
  expect(script?.headers['save-data']).toBe('on')
  await page.goto(log.address)
  expect(prefetched()).toEqual([])

  // Chromium waits for a while on a link. Where data is saved it waits since longer, and would have asked first.
  await aboutToFollow(saving, hasTouch, () =>
    aboutToFollow(page, hasTouch, (address) => expect.poll(prefetched).toEqual([address])),
  )
  await context.close()
  await log.close()
})
