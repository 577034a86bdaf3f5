/** Runs jobs side by side, as many as there are cores, each as soon as what it needs has passed. */

import type { Job, JobName } from './jobs.ts'

export type Outcome =
  { readonly kind: 'passed' } | { readonly kind: 'failed'; readonly output: string }

/**
 * @param run does one job to its end
 * @param ended hears of each job when it is over, also of one that could not begin
 */
export async function runJobs(
  jobs: readonly Job[],
  cores: number,
  run: (job: Job) => Promise<Outcome>,
  ended: (job: Job, outcome: Outcome) => void,
): Promise<ReadonlyMap<JobName, Outcome>> {
  const outcomes = new Map<JobName, Outcome>()
  const running = new Map<Job, Promise<void>>()
  let waiting = jobs
  for (;;) {
    for (const job of waiting) {
      const missing = job.needs.find((need) => outcomes.get(need)?.kind === 'failed')
      if (missing === undefined) continue
      settle(job, { kind: 'failed', output: `Not run: it needs \`${missing}\`` })
    }
    for (const job of nextOf(waiting, running.keys(), outcomes, cores)) {
      const whenEnded = run(job).then((outcome) => {
        running.delete(job)
        settle(job, outcome)
      })
      running.set(job, whenEnded)
      waiting = waiting.filter((each) => each !== job)
    }
    if (running.size === 0) return outcomes
    await Promise.race(running.values())
  }

  function settle(job: Job, outcome: Outcome): void {
    waiting = waiting.filter((each) => each !== job)
    outcomes.set(job.name, outcome)
    ended(job, outcome)
  }
}

/** What can begin now, in the order of the list. */
function nextOf(
  waiting: readonly Job[],
  running: Iterable<Job>,
  outcomes: ReadonlyMap<JobName, Outcome>,
  cores: number,
): readonly Job[] {
  const busy = [...running]
  if (busy.some(({ takesAllCores }) => takesAllCores)) return []
  const ready = waiting.filter(({ needs }) =>
    needs.every((need) => outcomes.get(need)?.kind === 'passed'),
  )
  // One that takes all cores comes when there is nothing else to do beside it.
  const small = ready.filter(({ takesAllCores }) => !takesAllCores).slice(0, cores - busy.length)
  return small.length > 0 || busy.length > 0 ? small : ready.slice(0, 1)
}
