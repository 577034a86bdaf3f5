/** What is said of a run: where it is, and at its end what took long. */

import { count } from '#lib/desk/count.ts'
import { seconds } from '#lib/desk/seconds.ts'
import type { JobName } from './jobs.ts'

/** Of a job that runs; `of` names what is counted. */
export type Stand = { readonly done: number; readonly total: number; readonly of: string }

/** What there is to say when all is over. */
export type Closing = {
  readonly passed: readonly JobName[]
  readonly failed: readonly JobName[]
  readonly tests: { readonly passed: number; readonly failed: number }
  /** Of test files, in milliseconds. */
  readonly times: ReadonlyMap<string, number>
  readonly milliseconds: number
}

/** `units 12 of 180 test files, lint; 45.0 s` */
export function statusLine(
  running: ReadonlyMap<JobName, Stand | null>,
  milliseconds: number,
): string {
  const jobs = [...running].map(([name, stand]) =>
    stand === null ? name : `${name} ${stand.done} of ${count(stand.total, stand.of, stand.of)}`,
  )
  return `${jobs.join(', ')}; ${seconds(milliseconds)}`
}

export function closingLines({
  passed,
  failed,
  tests,
  times,
  milliseconds,
}: Closing): readonly string[] {
  const all = tests.passed + tests.failed
  const broken = tests.failed === 0 ? '' : `, of which ${tests.failed} failed`
  return [
    ...slowestLines(times),
    ...(all === 0 ? [] : [`Ran ${count(all, 'test')}${broken}`]),
    ...(failed.length === 0 ? [] : [`Failed: ${failed.join(', ')}`]),
    `Took ${seconds(milliseconds)}`,
    `${passed.length} passed, ${failed.length} failed`,
  ]
}

/** Slowest first. */
function slowestLines(times: ReadonlyMap<string, number>): readonly string[] {
  const slowest = [...times].toSorted(([, one], [, other]) => other - one).slice(0, 10)
  return slowest.length === 0
    ? []
    : [
        'The slowest test files:',
        ...slowest.map(([file, time]) => `${seconds(time).padStart(8)}  ${file}`),
      ]
}
