/** The inner side of a process that works for a pool: see process-pool.ts, which starts it. */

import type { FromProcess, ToProcess } from '#lib/system/processes/limited-process.ts'

/** What is ready for tasks: an answer, or the promise of one. */
export type Work<Task> = (task: Task) => unknown

/**
 * Does one task after another until whoever asked is done, or gone. A script
 * calls it last: loading the script counts for no task.
 *
 * @param prepare called for all the tasks that have a context in common, as soon as that has come; when it throws, once more within the first of them
 */
export function answerTasks<Context, Task>(prepare: (context: Context) => Work<Task>): void {
  let ready: () => Work<Task> = noContext
  process.on('message', (message: ToProcess<Context, Task>) => {
    switch (message.kind) {
      case 'context':
        ready = once(() => prepare(message.context))
        attempt(ready)
        return
      case 'task':
        void answer(() => ready()(message.task))
    }
  })
  process.once('disconnect', () => process.exit())
  say(null)
}

function noContext(): never {
  throw new Error('no context has come')
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null
  return () => (made ??= { value: make() }).value
}

/** Before anybody waits for it. */
function attempt(get: () => unknown): void {
  try {
    get()
  } catch {
    // The first task does the same, and tells.
  }
}

/** What cannot be sent fails its own task too, and not the process. */
async function answer(work: () => unknown): Promise<void> {
  try {
    say({ kind: 'answered', answer: await work() })
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
