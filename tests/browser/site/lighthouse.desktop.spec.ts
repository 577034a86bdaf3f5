/**
 * What Lighthouse says of one page of each kind: best practices, search engines.
 * What it asks axe, every visit asks axe about every type of page, and what it
 * reads off the head and the links, too. Its performance score depends on the
 * machine's mood and is not asked for.
 */

import { chromium, expect, test } from '@playwright/test'
import lighthouse from 'lighthouse'
import { freePort } from '../../site/support/ports.ts'
import { launchOptions } from '../support/launch-options.ts'
import { allPages, fullArticle, searchPage } from '../support/page-types.ts'

/** Audits that the page for addresses that lead nowhere fails for reasons outside our control; each must fail there, or it has no place here. */
const whereNothingIs: Readonly<Record<string, string>> = {
  'errors-in-console': 'Chromium writes every answer of 404 into the console',
  'http-status-code': 'the page is there to be sent with 404',
  'is-crawlable': 'Next tells search engines not to list it, and they should not',
}

/** A list, an article, those that have scripts of their own, and that of which the server says that it is not there. */
const kinds = ['../', fullArticle, searchPage, './settings/', './saved/', './nothing/here/']
const pages = allPages.filter(({ address }) => kinds.includes(address))

/** Answered by axe. */
const ofAxe = ['document-title', 'image-alt']

test('every audit passes, but for those outside our control', async ({ baseURL }) => {
  // Lighthouse takes a few seconds for each page, and many on a busy machine.
  test.setTimeout(pages.length * 40_000)
  const port = await freePort()
  const options = launchOptions(process.env.CHROMIUM_PATH)
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  })
  const found: Record<string, readonly string[]> = {}
  for (const { name, address } of pages) {
    found[name] = await failedAudits(new URL(address, baseURL).href, port)
  }
  await browser.close()
  expect(found).toEqual(
    Object.fromEntries(
      pages.map(({ name, status, isUnlisted }) => [
        name,
        status === 404 ? Object.keys(whereNothingIs).sort() : isUnlisted ? ['is-crawlable'] : [],
      ]),
    ),
  )
})

async function failedAudits(address: string, port: number): Promise<readonly string[]> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    formFactor: 'mobile',
    // The one way in which it does not wait for seconds after all is still.
    throttlingMethod: 'simulate',
    onlyCategories: ['best-practices', 'seo'],
    skipAudits: ofAxe,
    disableFullPageScreenshot: true,
    // It refuses pages that answer with an error, of which one is ours.
    ignoreStatusCode: true,
    // For what comes late, of which no audit asked here takes notice.
    pauseAfterFcpMs: 0,
    pauseAfterLoadMs: 0,
    networkQuietThresholdMs: 0,
    cpuQuietThresholdMs: 0,
  })
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${address}`)
  const { audits, runtimeError } = result.lhr
  if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`)
  return Object.values(audits)
    .filter(
      ({ score, scoreDisplayMode }) =>
        scoreDisplayMode === 'error' || (score !== null && score < 1),
    )
    .map(({ id, explanation }) => (id in whereNothingIs ? id : `${id}: ${explanation ?? ''}`))
    .sort()
}
