/** Lighthouse on every page type: accessibility, best practices and search engines. Its performance score depends on the machine's mood and is not asked for. */

import { type Browser, chromium, expect, test } from '@playwright/test'
import lighthouse from 'lighthouse'
import { freePort } from '../site/ports.ts'
import { launchOptions } from './launch-options.ts'
import { allPages } from './page-types.ts'

/** What no page of ours can pass, and why; each must fail somewhere, or it has no place here. */
const outsideOurControl: Readonly<Record<string, string>> = {}

test.describe.configure({ mode: 'serial' })

let browser: Browser
let port: number

test.beforeAll(async () => {
  port = await freePort()
  const { args = [], ...options } = launchOptions(process.env.CHROMIUM_PATH)
  browser = await chromium.launch({
    ...options,
    args: [...args, `--remote-debugging-port=${port}`],
  })
})

test.afterAll(() => browser.close())

for (const { name, address } of allPages) {
  test(name, async ({ baseURL }) => {
    const result = await lighthouse(new URL(address, baseURL).href, {
      port,
      logLevel: 'error',
      formFactor: 'mobile',
      throttlingMethod: 'provided',
      onlyCategories: ['accessibility', 'best-practices', 'seo'],
    })
    const failed = Object.values(result?.lhr.audits ?? {})
      .filter(
        ({ score, scoreDisplayMode }) =>
          scoreDisplayMode === 'error' || (score !== null && score < 1),
      )
      .map(({ id, title, displayValue, errorMessage, details }) => [
        id,
        title,
        displayValue,
        errorMessage,
        JSON.stringify(details)?.slice(0, 600),
      ])
    console.log(name, failed, result?.lhr.timing.total)
    expect(failed).toEqual([])
  })
}
