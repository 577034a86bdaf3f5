/** Tasks done in processes of their own, so that one which hangs, throws or eats up memory harms no other. */

import { availableParallelism } from 'node:os'
import {
  type LimitedProcess,
  type Outcome,
  type Starting,
  startProcess,
} from '#lib/system/processes/limited-process.ts'

export type PoolOptions = Starting & {
  readonly processes?: number
  /** So many tasks are worth the processor time that one more process takes to start. */
  readonly worthAProcess?: number
}

type Waiting<Context, Task> = {
  readonly task: Task
  readonly context: Context
  readonly resolve: (outcome: Outcome<never>) => void
  readonly reject: (error: unknown) => void
}

export class ProcessPool<Context, Task> {
  private readonly options: PoolOptions
  private readonly most: number
  private readonly worthAProcess: number
  private readonly waiting: Waiting<Context, Task>[] = []
  private readonly idle: LimitedProcess<Context, Task>[] = []
  private busy = 0
  /** Tasks since there was last nothing to do. */
  private taken = 0

  constructor(options: PoolOptions) {
    this.options = options
    this.most = options.processes ?? availableParallelism()
    this.worthAProcess = options.worthAProcess ?? 24
  }

  /**
   * What became of a task; fails only where no process can be started. A task's
   * clock begins with its work, not while it waits for others.
   *
   * @param context what many tasks have in common: sent once to each process, for as long as it is the same object
   */
  run<Answer>(task: Task, context: Context): Promise<Outcome<Answer>> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, context, resolve, reject })
      this.taken += 1
      this.employ()
    })
  }

  /** Starts a process for whoever comes first, unless there is one. */
  warmUp(): void {
    if (this.busy + this.idle.length === 0) void this.workOff(null)
  }

  /**
   * The same, and has it ready for tasks with this context, as far as that goes
   * without one. The promise is kept when it has heard of it; where no process can
   * be started, the first task fails.
   */
  async prepare(context: Context): Promise<void> {
    if (this.busy + this.idle.length > 0) return
    await this.workOff(null)
    this.idle.at(-1)?.prepare(context)
  }

  /** Ends those that have no work; whoever comes back starts another. They keep nobody, and end with this process at the latest. */
  end(): void {
    for (const each of this.idle.splice(0)) each.end()
  }

  private employ(): void {
    const rested = this.idle.pop() ?? null
    const worthOneMore = this.busy === 0 || this.taken > this.worthAProcess * this.busy
    if (rested !== null || (this.busy < this.most && worthOneMore)) void this.workOff(rested)
  }

  /** Never fails: whoever waits is told. */
  private async workOff(rested: LimitedProcess<Context, Task> | null): Promise<void> {
    this.busy += 1
    try {
      let process = await this.living(rested)
      for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
        process = await this.serve(next, await this.living(process))
      }
      this.idle.push(process)
    } catch (error) {
      for (const { reject } of this.waiting.splice(0)) reject(error)
    }
    this.busy -= 1
    if (this.busy === 0) this.taken = 0
  }

  /** @returns the process that had it last */
  private async serve(
    { task, context, resolve, reject }: Waiting<Context, Task>,
    process: LimitedProcess<Context, Task>,
  ): Promise<LimitedProcess<Context, Task>> {
    try {
      const outcome = await process.work<never>(task, context)
      if (process.hadOneTask || !mayBeOfEarlierTasks(outcome)) {
        resolve(outcome)
        return process
      }
      const alone = await this.living(null)
      resolve(await alone.work<never>(task, context))
      return alone
    } catch (error) {
      reject(error)
      throw error
    }
  }

  private async living(
    process: LimitedProcess<Context, Task> | null,
  ): Promise<LimitedProcess<Context, Task>> {
    return process?.alive === true ? process : startProcess(this.options)
  }
}

/** What fills memory may have been left by others: a task is not condemned before it was alone in a process. */
function mayBeOfEarlierTasks(outcome: Outcome<never>): boolean {
  return outcome.kind === 'died' || (outcome.kind === 'overran' && outcome.limit === 'memory')
}
