/** Tells `npm test` how far Vitest is. */

import path from 'node:path'
import type { Reporter, TestModule, TestSpecification } from 'vitest/node'
import { tell } from './progress.ts'

/** Vitest takes a default export. */
export default class VitestProgress implements Reporter {
  #total = 0
  #done = 0
  #passed = 0
  #failed = 0

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.#total = specifications.length
    this.#tellCount()
  }

  onTestModuleEnd(module: TestModule): void {
    this.#done += 1
    const results = [...module.children.allTests()].map((test) => test.result().state)
    this.#passed += results.filter((state) => state === 'passed').length
    this.#failed += results.filter((state) => state === 'failed').length
    const { duration, collectDuration, environmentSetupDuration } = module.diagnostic()
    tell({
      kind: 'file',
      file: path.relative(process.cwd(), module.moduleId),
      milliseconds: duration + collectDuration + environmentSetupDuration,
    })
    this.#tellCount()
  }

  onTestRunEnd(): void {
    tell({ kind: 'tests', passed: this.#passed, failed: this.#failed })
  }

  #tellCount(): void {
    tell({ kind: 'counted', done: this.#done, total: this.#total, of: 'test files' })
  }
}
