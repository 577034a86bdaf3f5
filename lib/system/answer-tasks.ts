/** The inner side of a process that works for a pool: see process-pool.ts, which starts it. */

import type { FromProcess, ToProcess } from '#lib/system/limited-process.ts'

/**
 * Does one task after another until whoever asked is done, or gone. A script
 * calls it last: loading the script counts for no task.
 */
export function answerTasks<Context, Task>(work: (task: Task, context: Context) => unknown): void {
  let latest: { readonly context: Context } | null = null
  process.on('message', (message: ToProcess<Context, Task>) => {
    switch (message.kind) {
      case 'context':
        latest = { context: message.context }
        return
      case 'task':
        answer(() => {
          if (latest === null) throw new Error('no context has come')
          return work(message.task, latest.context)
        })
    }
  })
  process.once('disconnect', () => process.exit())
  say(null)
}

/** What cannot be sent fails its own task too, and not the process. */
function answer(work: () => unknown): void {
  try {
    say({ kind: 'answered', answer: work() })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    say({ kind: 'threw', reason })
  }
}

function say(outcome: FromProcess<unknown>['outcome']): void {
  const { user, system } = process.cpuUsage()
  const message: FromProcess<unknown> = { outcome, spent: (user + system) / 1000 }
  process.send?.(message)
}
