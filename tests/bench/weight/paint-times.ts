/** LCP, TBT and CLS as Lighthouse's mobile throttling gives them: simulated, from one load. */

import { createServer } from 'node:net'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { launchOptions } from '../../browser/support/launch-options.ts'

export type PaintTimes = {
  readonly lcpMilliseconds: number
  readonly tbtMilliseconds: number
  readonly cls: number
}

/** A browser of its own for each load, so that none finds what another has kept; `null` when Lighthouse gives no figure. */
export async function paintTimes(
  executablePath: string,
  address: string,
): Promise<PaintTimes | null> {
  const port = await freePort()
  const options = launchOptions(executablePath)
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  })
  try {
    const result = await lighthouse(address, {
      port,
      logLevel: 'silent',
      output: 'json',
      onlyCategories: ['performance'],
    })
    const value = (id: string): number | null => result?.lhr.audits[id]?.numericValue ?? null
    const [lcp, tbt, cls] = [
      value('largest-contentful-paint'),
      value('total-blocking-time'),
      value('cumulative-layout-shift'),
    ]
    if (lcp === null || tbt === null || cls === null) return null
    return { lcpMilliseconds: lcp, tbtMilliseconds: tbt, cls }
  } finally {
    await browser.close()
  }
}

/** Playwright itself speaks over a pipe; Lighthouse wants a port. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      const port = bound !== null && typeof bound === 'object' ? bound.port : 0
      server.close(() => resolve(port))
    })
  })
}
