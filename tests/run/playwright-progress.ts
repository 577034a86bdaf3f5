/** Tells `npm test` how far Playwright is. */

import path from 'node:path'
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter'
import { tell } from './progress.ts'

/** Playwright takes a default export. */
export default class PlaywrightProgress implements Reporter {
  #total = 0
  #done = 0
  #passed = 0
  readonly #times = new Map<string, number>()

  onBegin(_: FullConfig, suite: Suite): void {
    this.#total = suite.allTests().length
    this.#tellCount()
  }

  onTestEnd({ location }: TestCase, { status, duration }: TestResult): void {
    this.#done += 1
    if (status === 'passed') this.#passed += 1
    const file = path.relative(process.cwd(), location.file)
    this.#times.set(file, (this.#times.get(file) ?? 0) + duration)
    this.#tellCount()
  }

  onEnd(): void {
    for (const [file, milliseconds] of this.#times) tell({ kind: 'file', file, milliseconds })
    tell({ kind: 'tests', passed: this.#passed, failed: this.#done - this.#passed })
  }

  #tellCount(): void {
    tell({ kind: 'counted', done: this.#done, total: this.#total, of: 'tests' })
  }
}
