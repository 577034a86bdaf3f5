/** A process that makes pages light: see strip-pages.ts, which starts it and sends it its share. */

import type { StripAnswer, StripTask } from '#lib/build/strip-pages.ts'
import { stripShare } from '#lib/build/strip-share.ts'

process.once('message', (task: StripTask) => {
  void answerTo(task).then((answer) => process.send?.(answer))
})

async function answerTo({ order, pages }: StripTask): Promise<StripAnswer> {
  try {
    return { kind: 'light', done: await stripShare(order, pages) }
  } catch (error) {
    return { kind: 'failed', error }
  }
}

// Whoever asked is done, or gone.
process.once('disconnect', () => process.exit())
