/** Parts of the tests run to their end, with what is said meanwhile. */

import type { ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { WriteStream } from 'node:tty'
import { seconds } from '#lib/desk/seconds.ts'
import { stopwatch } from '#lib/desk/stopwatch.ts'
import { type Display, display } from './display.ts'
import { type Job, type JobName, jobsFor } from './jobs.ts'
import type { Asked } from './parts.ts'
import { endWithChildren } from './process-tree.ts'
import { neededPrograms } from './needed-programs.ts'
import type { Progress } from './progress.ts'
import { runJob } from './run-job.ts'
import { type Outcome, runJobs } from './schedule.ts'
import type { Closing } from './status.ts'

export type Ran =
  (Closing & { readonly kind: 'ended' }) | { readonly kind: 'stopped'; readonly signal: StopSignal }

type StopSignal = 'SIGINT' | 'SIGTERM'

export async function runParts(
  asked: Asked,
  stream: Pick<WriteStream, 'write' | 'isTTY' | 'columns'>,
): Promise<Ran> {
  const shown = display(stream)
  const running = new Set<ChildProcess>()
  const stop = stopSignal()
  const ended = await Promise.race([runAll(asked, shown, running), stop.sent])
  if (ended.kind === 'stopped') {
    await endWithChildren([...running].flatMap(({ pid }) => pid ?? []))
  }
  stop.forget()
  shown.close()
  return ended
}

async function runAll(asked: Asked, shown: Display, running: Set<ChildProcess>): Promise<Ran> {
  const started = performance.now()
  const times = new Map<string, number>()
  const tests = { passed: 0, failed: 0 }
  const clocks = new Map<JobName, () => string>()

  const hear = (job: JobName, progress: Progress): void => {
    switch (progress.kind) {
      case 'counted':
        shown.counted(job, progress)
        return
      case 'file':
        times.set(progress.file, progress.milliseconds)
        return
      case 'tests':
        tests.passed += progress.passed
        tests.failed += progress.failed
    }
  }
  const run = async (job: Job): Promise<Outcome> => {
    clocks.set(job.name, stopwatch())
    shown.began(job.name)
    const needed = await neededPrograms(job.name, shown.say)
    return needed.kind === 'none'
      ? { kind: 'failed', output: needed.line }
      : runJob(job, {
          running,
          environment: needed.environment,
          heard: (progress) => hear(job.name, progress),
        })
  }
  const end = ({ name }: Job, outcome: Outcome): void => {
    const took = clocks.get(name)?.() ?? seconds(0)
    shown.ended(name)
    shown.say(`${outcome.kind === 'passed' ? 'passed' : 'FAILED'}  ${name}  (${took})`)
    if (outcome.kind === 'failed') shown.say(outcome.output)
  }

  const cores = availableParallelism()
  const outcomes = await runJobs(jobsFor(asked, cores), cores, run, end)
  const namesOf = (kind: Outcome['kind']): readonly JobName[] =>
    [...outcomes].flatMap(([name, outcome]) => (outcome.kind === kind ? name : []))
  return {
    kind: 'ended',
    passed: namesOf('passed'),
    failed: namesOf('failed'),
    tests,
    times,
    milliseconds: performance.now() - started,
  }
}

/** The first signal that asks this process to stop; a second one finds nobody who listens, and ends it. */
function stopSignal(): {
  readonly sent: Promise<Extract<Ran, { kind: 'stopped' }>>
  readonly forget: () => void
} {
  const listening = new AbortController()
  const sent = new Promise<Extract<Ran, { kind: 'stopped' }>>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const heard = (): void => resolve({ kind: 'stopped', signal })
      process.once(signal, heard)
      listening.signal.addEventListener('abort', () => process.off(signal, heard))
    }
  })
  return { sent, forget: () => listening.abort() }
}
