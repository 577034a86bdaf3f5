import type { Outcome } from '#lib/system/limited-process.ts'
import { type PoolOptions, ProcessPool } from '#lib/system/process-pool.ts'

/**
 * What became of many tasks, in their order, done in processes that are there
 * for these alone. All of them have ended when this does, also when it fails,
 * which it does where no process can be started: none goes on behind whoever asked.
 *
 * @param context what the tasks have in common
 */
export async function outcomesOf<Answer, Context, Task>(
  tasks: readonly Task[],
  context: Context,
  options: PoolOptions,
): Promise<readonly Outcome<Answer>[]> {
  const pool = new ProcessPool<Context, Task>(options)
  try {
    const settled = await Promise.allSettled(tasks.map((task) => pool.run<Answer>(task, context)))
    return settled.map((each) => {
      if (each.status === 'rejected') throw each.reason
      return each.value
    })
  } finally {
    pool.end()
  }
}
